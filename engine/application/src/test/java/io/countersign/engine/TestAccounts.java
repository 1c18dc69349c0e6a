package io.countersign.engine;

import io.countersign.engine.channel.AccountForm;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Connects accounts of the sandbox network, as an account admin does: technical owner Ada, business owner Mia. */
@TestComponent
public final class TestAccounts {

    private static final Set<String> MARKETS = Set.of("DE", "AT", "FR", "ES", "IT", "GB", "US", "JP", "SG");

    private final ChannelAccounts accounts;
    private final TestCompany company;

    TestAccounts(ChannelAccounts accounts, TestCompany company) {
        this.accounts = accounts;
        this.company = company;
    }

    /** A page on which everything goes well. */
    public AccountId sandbox() {
        return sandbox("accept");
    }

    /** @param behaviour what its network does with a post, by the sandbox's own words */
    public AccountId sandbox(String behaviour) {
        return connect(Map.of("behaviour", behaviour), 600);
    }

    /** The network is well again: the account's form is changed as its admin does. */
    public void heal(AccountId id) {
        var account = accounts.get(id);
        Map<String, String> settings = new LinkedHashMap<>(account.settings());
        settings.put("behaviour", "accept");
        AccountForm form = new AccountForm(
                account.channel(),
                account.name(),
                account.markets(),
                settings,
                Map.of(),
                account.perMinute(),
                account.businessOwner(),
                account.technicalOwner());
        company.runAs("ada", () -> accounts.change(id, form, account.revision()));
    }

    /** @param settings of the sandbox, besides the handle */
    public AccountId connect(Map<String, String> settings, int perMinute) {
        String name = "Page " + UUID.randomUUID();
        Map<String, String> all = new LinkedHashMap<>(Map.of("handle", "@acme", "behaviour", "accept"));
        all.putAll(settings);
        AccountForm form = new AccountForm(
                "sandbox", name, MARKETS, all, Map.of(), perMinute, new PersonId("mia"), new PersonId("ada"));
        return company.as("ada", () -> accounts.connect(form)).id();
    }
}
