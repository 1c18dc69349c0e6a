package io.countersign.engine.publication;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param lease how long a worker may hold a row while it talks to the network; no request begins that could end after it
 * @param longestRequest at least {@code countersign.egress.total-timeout}
 * @param consistencyDelay how long a network may take to show what it accepted; only then its "not here" counts
 * @param hold how often a held publication looks again by itself; usually it is woken
 * @param firstWait before the second try on a network that is down; doubled with each further one
 * @param longestWait between two tries
 * @param giveUp how long a network may be down before a person has to look
 * @param askFor how long a network is asked for an unknown outcome before a person is
 * @param repairDue how long a person has for a repair; a reminder comes after a quarter
 */
@ConfigurationProperties("countersign.publication")
public record PublicationSettings(
        @DefaultValue("3m") Duration lease,
        @DefaultValue("35s") Duration longestRequest,
        @DefaultValue("30s") Duration consistencyDelay,
        @DefaultValue("1m") Duration hold,
        @DefaultValue("5s") Duration firstWait,
        @DefaultValue("15m") Duration longestWait,
        @DefaultValue("24h") Duration giveUp,
        @DefaultValue("1h") Duration askFor,
        @DefaultValue("4h") Duration repairDue) {

    public PublicationSettings {
        if (lease.compareTo(longestRequest) <= 0) {
            throw new IllegalArgumentException(
                    "Setting countersign.publication.lease: it must be longer than longest-request, or nothing could be sent.");
        }
    }
}
