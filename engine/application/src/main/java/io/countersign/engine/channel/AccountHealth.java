package io.countersign.engine.channel;

import io.countersign.engine.channel.jdbc.AccountRows;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.problem.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether accounts work, by what the networks answered last. */
@Component
class AccountHealth {

    private final AccountRows rows;
    private final ApplicationEventPublisher events;

    AccountHealth(AccountRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @Transactional
    public void failing(AccountId id, String message) {
        Account account = rows.lock(id).orElseThrow(() -> ProblemException.notFound("Account", id));
        if (account.usable()) {
            rows.health(id, AccountState.FAILING, message);
            events.publishEvent(new AccountFailing(id, account.name(), account.technicalOwner(), message));
        }
    }

    /** Usually it worked before too, and then nothing is locked or written. */
    @Transactional
    public void working(AccountId id) {
        Account account = rows.find(id).orElseThrow(() -> ProblemException.notFound("Account", id));
        if (!awaitsGoodNews(account)) {
            return;
        }
        Account locked = rows.lock(id).orElse(account);
        if (awaitsGoodNews(locked)) {
            rows.health(id, AccountState.CONNECTED, null);
            if (locked.health().state() == AccountState.FAILING) {
                events.publishEvent(new AccountRecovered(id, locked.name()));
            }
        }
    }

    private static boolean awaitsGoodNews(Account account) {
        AccountState state = account.health().state();
        return state == AccountState.UNTESTED || state == AccountState.FAILING;
    }
}
