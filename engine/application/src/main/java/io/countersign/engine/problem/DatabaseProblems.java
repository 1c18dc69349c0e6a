package io.countersign.engine.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * The database away or busy: nothing is lost, and trying again helps. When it goes away in the middle of a transaction, what is
 * thrown at last is that even the rollback failed.
 */
@Component
class DatabaseProblems implements ProblemMapping {

    private static final Duration WAIT = Duration.ofSeconds(5);

    @Override
    public Optional<ProblemException> map(Throwable failure) {
        if (failure instanceof ConcurrencyFailureException) {
            return Optional.of(ProblemException.changedMeanwhile());
        }
        if (failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TransactionSystemException
                || failure instanceof SQLException away && isAway(away)) {
            return Optional.of(
                    ProblemException.of(503, "UNAVAILABLE", "The database cannot be reached. Try again soon.")
                            .with("retryAfter", WAIT.toSeconds()));
        }
        return Optional.empty();
    }

    /**
     * Connection exceptions and the operator's intervention.
     *
     * @see <a href="https://www.postgresql.org/docs/17/errcodes-appendix.html">PostgreSQL error codes</a>
     */
    private static boolean isAway(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException || state.startsWith("08") || state.startsWith("57P");
    }
}
