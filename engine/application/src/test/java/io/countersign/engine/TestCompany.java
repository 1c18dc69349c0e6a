package io.countersign.engine;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** The people of all tests, made once per context: two each of marketing, legal and IT, so that four eyes can be found. */
@TestComponent
public final class TestCompany {

    public static final String PASSWORD = "correct horse battery staple";

    private final LocalAccounts accounts;
    private final People people;
    private final Acting acting;

    TestCompany(LocalAccounts accounts, People people, Acting acting) {
        this.accounts = accounts;
        this.people = people;
        this.acting = acting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void hire() {
        if (people.find(new PersonId("mia")).isPresent()) {
            return;
        }
        acting.runAsSystem("hire the test company", () -> {
            hire("mia", "Mia Marten", "en", "marketing/de");
            hire("max", "Max Möller", "de", "marketing/de");
            hire("maja", "Maja Morel", "en", "marketing/global");
            hire("lena", "Lena Lorenz", "de", "legal/de");
            hire("lars", "Lars Lindner", "de", "legal/de");
            hire("bea", "Bea Brandt", "en", "brand/eu");
            hire("ben", "Ben Baker", "en", "brand/eu");
            hire("ivan", "Ivan Ivanov", "en", "it/eu", "it-security/global");
            hire("ina", "Ina Ihde", "de", "it/eu");
            hire("carl", "Carl Clausen", "en", "compliance/eu");
            hire("cora", "Cora Costa", "en", "compliance/eu");
            hire("pia", "Pia Privat", "en", "privacy/global");
            hire("sven", "Sven Stein", "en", "sustain/global");
            hire("moni", "Moni Maier", "en", "mlr/global");
            hire("mark", "Mark Mayer", "en", "mlr/global");
            hire("meg", "Meg Meyer", "en", "mlr/global");
            hire("lou", "Lou Local", "de", "market/global");
            hire("rita", "Rita Regeln", "de", "compliance-admin/de");
            hire("ada", "Ada Acker", "en", "account-admin/global");
            hire("paul", "Paul Peters", "en", "platform-admin/global");
            hire("petra", "Petra Pohl", "en", "platform-admin/global");
            hire("cleo", "Cleo Conrad", "de", "compliance-admin/de");
            hire("conny", "Conny Claus", "en", "compliance-admin/de");
            hire("fay", "Fay Fournier", "en", "compliance-admin/fr");
            hire("gail", "Gail Grant", "en", "compliance-admin/global");
            hire("mona", "Mona Modell", "en", "modeller/global");
            hire("aron", "Aron Audis", "en", "audit/global");
            hire("nobody", "Nora Body", "en");
            hire("robo", "Robo Runner", "en", "machine/global");
        });
    }

    private void hire(String userName, String displayName, String language, String... groups) {
        accounts.create(new NewAccount(
                userName,
                displayName,
                userName + "@example.org",
                Locale.forLanguageTag(language),
                ZoneId.of("Europe/Berlin"),
                Arrays.stream(groups).map(GroupId::new).collect(Collectors.toSet()),
                Password.of(PASSWORD)));
    }

    public Person person(String userName) {
        return people.get(new PersonId(userName));
    }

    /** Does the work in the person's name, as a request of that person would. */
    public <T> T as(String userName, Supplier<T> work) {
        return acting.as(person(userName), work);
    }

    public void runAs(String userName, Runnable work) {
        acting.runAs(person(userName), work);
    }
}
