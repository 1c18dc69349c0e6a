package io.countersign.engine.idempotency;

import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.problem.ProblemMapping;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction, and once more in a new one when another was faster: a timer of the engine that fired while
 * somebody signed is nothing that he should hear of. What he did against the other's result is refused in the second run,
 * with its own words.
 */
@Component
public class FreshTransaction {

    private final TransactionTemplate transaction;
    private final List<ProblemMapping> problems;
    private final RetryTemplate repetition;

    FreshTransaction(PlatformTransactionManager transactions, List<ProblemMapping> problems) {
        this.transaction = new TransactionTemplate(transactions);
        this.problems = List.copyOf(problems);
        this.repetition = RetryTemplate.builder()
                .maxAttempts(5)
                .uniformRandomBackoff(1, 100)
                .retryOn(this::wasOvertaken)
                .build();
    }

    /**
     * Within a transaction of the caller it is part of that one, which only the caller could repeat.
     *
     * @param work may be done several times, each time as if it were the first; must not give null
     */
    public <T> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return Objects.requireNonNull(repetition.execute(attempt -> transaction.execute(status -> work.get())));
    }

    private boolean wasOvertaken(Throwable failure) {
        return problems.stream()
                .map(mapping -> mapping.map(failure))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(ProblemException::isChangedMeanwhile)
                .isPresent();
    }
}
