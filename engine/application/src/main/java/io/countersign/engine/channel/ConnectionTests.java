package io.countersign.engine.channel;

import io.countersign.engine.channel.jdbc.AccountRows;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Verification;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** <em>Test connection</em>: asks the network who an account is, and keeps the answer. */
@Component
class ConnectionTests {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionTests.class);

    private final AccountHealth health;
    private final OpenChannels channels;
    private final AccountRows rows;
    private final TransactionOperations transaction;

    ConnectionTests(AccountHealth health, OpenChannels channels, AccountRows rows, TransactionOperations transaction) {
        this.health = health;
        this.channels = channels;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** @throws io.countersign.engine.problem.ProblemException when there is no plugin for it */
    ConnectionTest run(Account account) {
        channels.factory(account);
        try {
            Verification verification =
                    channels.openAnew(account, "test connection").verify();
            return transaction.execute(status -> verified(account, verification));
        } catch (PluginFailure failure) {
            return transaction.execute(status -> failed(account, failure.kind(), String.valueOf(failure.getMessage())));
        } catch (RuntimeException defect) {
            LOG.error("Account {}: its plugin failed while it was tested", account.id(), defect);
            return failed(
                    account,
                    FailureKind.PLUGIN_DEFECT,
                    "%s: its plugin failed. Ask the platform admin to look at the log."
                            .formatted(account.channelName()));
        }
    }

    private ConnectionTest verified(Account account, Verification verification) {
        Account.Identity identity =
                new Account.Identity(verification.handle(), verification.displayName(), verification.profile());
        rows.verified(account.id(), identity, verification.limits());
        rows.tested(account.id());
        health.working(account.id());
        String message = "%s answered: this is %s.".formatted(account.channelName(), verification.handle());
        return new ConnectionTest(message, Optional.empty(), Optional.of(identity));
    }

    private ConnectionTest failed(Account account, FailureKind kind, String message) {
        rows.tested(account.id());
        if (kind == FailureKind.NOT_CONNECTED) {
            health.failing(account.id(), message);
        }
        return new ConnectionTest(message, Optional.of(kind), Optional.empty());
    }
}
