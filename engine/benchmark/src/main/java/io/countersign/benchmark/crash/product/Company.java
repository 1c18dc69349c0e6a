package io.countersign.benchmark.crash.product;

import io.countersign.engine.database.OneByOne;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Who works in a test build; hired by the node that is ready first. */
final class Company {

    private static final Map<String, String> GROUPS =
            Map.of("mia", "marketing/de", "bea", "brand/eu", "ada", "account-admin/global");

    private final LocalAccounts accounts;
    private final People people;
    private final Acting acting;
    private final OneByOne nodes;

    Company(LocalAccounts accounts, People people, Acting acting, OneByOne nodes) {
        this.accounts = accounts;
        this.people = people;
        this.acting = acting;
        this.nodes = nodes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void hire() {
        nodes.run("hire for the test build", () -> acting.runAsSystem("hire for the test build", this::hireMissing));
        System.out.println("test build: ready");
    }

    private void hireMissing() {
        GROUPS.forEach((name, group) -> {
            if (people.findAll(Set.of(new PersonId(name))).isEmpty()) {
                hire(name, group);
            }
        });
    }

    private void hire(String name, String group) {
        accounts.create(new NewAccount(
                name,
                name,
                name + "@example.org",
                Locale.ENGLISH,
                ZoneId.of("UTC"),
                Set.of(new GroupId(group)),
                Password.of(TestBuild.PASSWORD)));
    }
}
