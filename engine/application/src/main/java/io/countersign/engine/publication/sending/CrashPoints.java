package io.countersign.engine.publication.sending;

import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Ends the process at the place that {@code countersign.crash-at} names. Compiled in, so that what is tested is what is
 * shipped; the product does not start with it unless {@code countersign.crash-for-a-test} is true.
 */
@Component
class CrashPoints {

    private static final Logger LOG = LoggerFactory.getLogger(CrashPoints.class);
    private static final int AS_IF_KILLED = 137;

    private final Optional<CrashPoint> chosen;

    CrashPoints(Environment environment) {
        String word = environment.getProperty("countersign.crash-at", "");
        boolean isTest = environment.getProperty("countersign.crash-for-a-test", Boolean.class, false);
        this.chosen = word.isEmpty() ? Optional.empty() : Optional.of(named(word));
        if (chosen.isPresent() && !isTest) {
            throw new IllegalStateException(
                    "Setting countersign.crash-at: it would end the product at %s. Remove it; it is for crash tests only."
                            .formatted(word));
        }
    }

    private static CrashPoint named(String word) {
        return Arrays.stream(CrashPoint.values())
                .filter(point -> point.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Setting countersign.crash-at: there is no point '%s'. Remove it; it is for crash tests only."
                                .formatted(word)));
    }

    /** At the end of the transaction that runs now: when all of it is written, and when all of it is committed. */
    void passAroundCommit() {
        if (chosen.isPresent()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    pass(CrashPoint.BEFORE_COMMIT);
                }

                @Override
                public void afterCommit() {
                    pass(CrashPoint.AFTER_COMMIT);
                }
            });
        }
    }

    /** Halts without shutdown hooks when this is the place. */
    void pass(CrashPoint point) {
        if (chosen.filter(point::equals).isPresent()) {
            LOG.error("The process ends here, as countersign.crash-at asks: {}", point.word());
            Runtime.getRuntime().halt(AS_IF_KILLED);
        }
    }
}
