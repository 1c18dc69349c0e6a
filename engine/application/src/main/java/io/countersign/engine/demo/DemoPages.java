package io.countersign.engine.demo;

import io.countersign.engine.channel.AccountForm;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.credential.SecretText;
import io.countersign.engine.demo.Company.Page;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The company's pages: on the network inside the product, and on the real counterparts when they are asked for. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoPages {

    private static final PersonId ADMINISTRATOR = new PersonId("mei.tan");

    private final ChannelAccounts accounts;
    private final Acting acting;
    private final People people;
    private final DemoSettings settings;
    private final Environment environment;

    DemoPages(ChannelAccounts accounts, Acting acting, People people, DemoSettings settings, Environment environment) {
        this.accounts = accounts;
        this.acting = acting;
        this.people = people;
        this.settings = settings;
        this.environment = environment;
    }

    /**
     * Connects every page and tests it, but for one that is to fail: a tested failure would hold its posts instead of asking
     * its owner. Returns their ids by the keys of the description.
     */
    Map<String, AccountId> connect(Company company) {
        Map<String, AccountId> connected = new LinkedHashMap<>();
        company.accounts()
                .forEach(page -> connected.put(page.key(), connect(onTheSandbox(page), page.behaviour() == null)));
        if (settings.counterparts()) {
            connect(onBluesky(), true);
            connect(onMastodon(), true);
            connect(onWordPress(), true);
        }
        return connected;
    }

    private AccountId connect(AccountForm form, boolean tested) {
        AccountId id = asAdministrator(() -> accounts.connect(form)).id();
        if (tested) {
            asAdministrator(() -> accounts.test(id));
        }
        return id;
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return acting.as(people.get(ADMINISTRATOR), work);
    }

    private static AccountForm onTheSandbox(Page page) {
        return new AccountForm(
                "sandbox",
                page.name(),
                Set.copyOf(page.markets()),
                Map.of("handle", "@" + page.key(), "behaviour", page.behaviour() == null ? "accept" : page.behaviour()),
                Map.of(),
                // The limit is kept by the minutes of the database, and weeks of posts go out in one of them.
                AccountForm.MOST_PER_MINUTE,
                new PersonId(page.businessOwner()),
                new PersonId(page.technicalOwner()));
    }

    private AccountForm onBluesky() {
        return real(
                "bluesky",
                "Hanseat on Bluesky",
                Map.of("service", given("COUNTERPART_PDS"), "handle", given("COUNTERPART_PDS_HANDLE")),
                Map.of("appPassword", given("COUNTERPART_PDS_APP_PASSWORD")));
    }

    private AccountForm onMastodon() {
        return real(
                "mastodon",
                "Hanseat on Mastodon",
                Map.of("server", given("COUNTERPART_MASTODON"), "visibility", "public"),
                Map.of("accessToken", given("COUNTERPART_MASTODON_TOKEN")));
    }

    private AccountForm onWordPress() {
        return real(
                "wordpress",
                "Hanseat blog",
                Map.of(
                        "site", given("COUNTERPART_WORDPRESS"),
                        "user", given("COUNTERPART_WORDPRESS_USER"),
                        "kind", "post"),
                Map.of("applicationPassword", given("COUNTERPART_WORDPRESS_APP_PASSWORD")));
    }

    private static AccountForm real(
            String channel, String name, Map<String, String> settings, Map<String, String> secrets) {
        Map<String, SecretText> hidden = new LinkedHashMap<>();
        secrets.forEach((key, value) -> hidden.put(key, SecretText.of(value)));
        return new AccountForm(
                channel,
                name,
                Set.of("DE", "FR", "US"),
                settings,
                hidden,
                AccountForm.USUAL_PER_MINUTE,
                new PersonId("sofia.lang"),
                ADMINISTRATOR);
    }

    private String given(String variable) {
        return environment.getRequiredProperty(variable);
    }
}
