package io.countersign.engine.journey;

import io.countersign.engine.TestAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import io.countersign.plugin.testkit.oracle.Script;
import io.countersign.plugin.testkit.oracle.Script.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A network that hangs up on the first post, having taken it or not, and cannot be asked afterwards: somebody has to look. */
final class ManualNetwork implements AutoCloseable {

    private final OracleNetwork oracle;
    private final AccountId account;

    private ManualNetwork(OracleNetwork oracle, AccountId account) {
        this.oracle = oracle;
        this.account = account;
    }

    static ManualNetwork hangingUp(boolean afterTaking, Path folder, TestAccounts accounts) {
        try {
            OracleNetwork oracle = OracleNetwork.start(Mode.MANUAL, folder, 0);
            Script accept = Script.accept();
            oracle.next(new Script(afterTaking, Ending.DROP, accept.status(), accept.retryAfter(), accept.delay()));
            return new ManualNetwork(
                    oracle, accounts.connect(Map.of("address", oracle.address().toString()), 600));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    AccountId account() {
        return account;
    }

    int posts() {
        return oracle.posts().size();
    }

    @Override
    public void close() {
        oracle.close();
    }
}
