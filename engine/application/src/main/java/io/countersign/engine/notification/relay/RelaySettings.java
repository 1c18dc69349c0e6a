package io.countersign.engine.notification.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are brought out.
 *
 * @param threads how many mails are sent at the same time
 * @param poll how long a look at the outbox is put off at most, should nothing wake the relay
 * @param firstRetry the wait after the first failure; it doubles with each
 * @param longestRetry the longest wait
 * @param giveUpAfter how old a mail may get before it is told to nobody any more
 */
@ConfigurationProperties("countersign.notification.relay")
record RelaySettings(
        @DefaultValue("3") int threads,
        @DefaultValue("PT2S") Duration poll,
        @DefaultValue("PT5S") Duration firstRetry,
        @DefaultValue("PT4M") Duration longestRetry,
        @DefaultValue("P3D") Duration giveUpAfter) {

    /** The wait before the next attempt without jitter. */
    Duration waitAfter(int attempts) {
        var doublings = Math.min(Math.max(attempts - 1, 0), 20);
        var wait = firstRetry.multipliedBy(1L << doublings);
        return wait.compareTo(longestRetry) > 0 ? longestRetry : wait;
    }
}
