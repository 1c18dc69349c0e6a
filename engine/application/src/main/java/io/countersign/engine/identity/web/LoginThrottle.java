package io.countersign.engine.identity.web;

import io.countersign.engine.problem.ProblemException;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: per name from one address, per name from everywhere and per address. Only failures count. What it
 * remembers is bounded and lost at a restart.
 */
@Component
class LoginThrottle {

    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * Takes one attempt from what is left.
     *
     * @return to be given back when the attempt succeeds
     * @throws ProblemException 429 with the time to wait
     */
    Attempt attempt(String userName, String address) {
        var name = userName.toLowerCase(Locale.ROOT);
        var limits = List.of(
                bucket("pair " + name + " " + address, 5, Duration.ofMinutes(2)),
                bucket("name " + name, 100, Duration.ofHours(1)),
                bucket("address " + address, 50, Duration.ofMinutes(5)));
        for (int taken = 0; taken < limits.size(); taken++) {
            var probe = limits.get(taken).tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                new Attempt(limits.subList(0, taken)).succeeded();
                throw ProblemException.tooMany(
                        "TOO_MANY_ATTEMPTS",
                        "Too many logins failed. Wait and try again.",
                        Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
        return new Attempt(limits);
    }

    /** Whether this was not said within the last minutes, so that whoever guesses cannot fill the record. */
    boolean isWorthTelling(String userName, String address) {
        return bucket("told " + address, 5, Duration.ofMinutes(10)).tryConsume(1)
                && bucket("told " + userName.toLowerCase(Locale.ROOT) + " " + address, 1, Duration.ofMinutes(10))
                        .tryConsume(1);
    }

    private Bucket bucket(String key, int attempts, Duration within) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, unknown -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, within))
                    .build());
        }
    }

    /** One attempt that was allowed. */
    record Attempt(List<Bucket> taken) {
        void succeeded() {
            taken.forEach(bucket -> bucket.addTokens(1));
        }
    }
}
