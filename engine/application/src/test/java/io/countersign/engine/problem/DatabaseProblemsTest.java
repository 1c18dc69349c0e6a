package io.countersign.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseProblemsTest {

    private final DatabaseProblems problems = new DatabaseProblems();

    static Stream<Throwable> ofADatabaseThatWentAway() {
        return Stream.of(
                new CannotCreateTransactionException("Could not open JDBC Connection for transaction"),
                new DataAccessResourceFailureException("broken"),
                new SQLException("terminating connection due to administrator command", "57P01"),
                // In the middle of a transaction: what broke it is forgotten over the rollback that failed.
                new TransactionSystemException("JDBC rollback failed", new SQLException("Connection is closed")));
    }

    @ParameterizedTest
    @MethodSource("ofADatabaseThatWentAway")
    void saysThatTheDatabaseIsAwayAndWhenToTryAgain(Throwable failure) {
        assertThat(problems.map(failure))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(503));
    }

    @Test
    void leavesADefectToOthers() {
        assertThat(problems.map(new SQLException("syntax error", "42601"))).isEmpty();
    }
}
