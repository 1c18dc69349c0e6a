package io.countersign.engine.review.compliance;

import java.time.Duration;
import java.util.List;

/**
 * Somebody whom the rules want to approve.
 *
 * @param role code of the rules
 * @param market country code
 * @param order smaller approves earlier
 * @param quorum how many different people
 * @param atMost how long the rules give it
 * @param because the rules in words
 */
public record Need(String role, String market, int order, int quorum, Duration atMost, List<String> because) {

    public Need {
        because = List.copyOf(because);
    }
}
