package io.countersign.engine.channel;

import io.countersign.engine.channel.jdbc.AccountRows;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.credential.Credentials;
import io.countersign.engine.idempotency.FreshTransaction;
import io.countersign.engine.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts in the database. */
@Service
class ConnectedAccounts implements ChannelAccounts {

    private final AccountRows rows;
    private final FormCheck check;
    private final Credentials credentials;
    private final AccountActivity activity;
    private final ApplicationEventPublisher events;
    private final AccountHealth health;
    private final ConnectionTests tests;
    private final FreshTransaction transaction;

    ConnectedAccounts(
            AccountRows rows,
            FormCheck check,
            Credentials credentials,
            AccountActivity activity,
            ApplicationEventPublisher events,
            AccountHealth health,
            ConnectionTests tests,
            FreshTransaction transaction) {
        this.rows = rows;
        this.check = check;
        this.credentials = credentials;
        this.activity = activity;
        this.events = events;
        this.health = health;
        this.tests = tests;
        this.transaction = transaction;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return rows.find(id);
    }

    @Override
    public List<Account> findAll(Collection<AccountId> ids) {
        return rows.findAll(ids);
    }

    @Override
    public Account get(AccountId id) {
        return rows.find(id).orElseThrow(() -> ProblemException.notFound("Account", id));
    }

    @Override
    public List<Account> all() {
        return rows.connected();
    }

    @Override
    @Transactional
    public Account connect(AccountForm form) {
        check.check(form, null, Set.of());
        AccountId id = AccountId.random();
        rows.insert(id, form);
        credentials.store(id, form.secrets());
        events.publishEvent(new AccountConnected(id, form.name()));
        return get(id);
    }

    /** What waits for the account is woken with it, which its worker may just be looking at. */
    @Override
    public Account change(AccountId id, AccountForm form, long revision) {
        return transaction.run(() -> changed(id, form, revision));
    }

    private Account changed(AccountId id, AccountForm form, long revision) {
        Account account = lockConnected(id);
        if (account.revision() != revision) {
            throw ProblemException.preconditionFailed(
                    "ACCOUNT_CHANGED",
                    "Account '%s': somebody changed it meanwhile. Load it again, then repeat your change."
                            .formatted(account.name()));
        }
        check.check(form, account, credentials.keys(id));
        boolean untested = !form.secrets().isEmpty() || !form.settings().equals(account.settings());
        rows.update(id, form, untested);
        credentials.store(id, form.secrets());
        events.publishEvent(new AccountChanged(id, form.name()));
        return get(id);
    }

    private Account lockConnected(AccountId id) {
        return rows.lock(id).filter(Account::connected).orElseThrow(() -> ProblemException.notFound("Account", id));
    }

    @Override
    @Transactional
    public void disconnect(AccountId id) {
        Account account = lockConnected(id);
        if (activity.busy(id)) {
            throw ProblemException.conflict(
                    "ACCOUNT_BUSY",
                    "Account '%s': publications still wait for it. Let them go out or give them up first."
                            .formatted(account.name()));
        }
        rows.health(id, AccountState.DISCONNECTED, null);
        credentials.forget(id);
        events.publishEvent(new AccountDisconnected(id, account.name()));
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public ConnectionTest test(AccountId id) {
        return tests.run(get(id));
    }

    @Override
    public void failing(AccountId id, String message) {
        health.failing(id, message);
    }

    @Override
    public void working(AccountId id) {
        health.working(id);
    }
}
