package io.countersign.engine.review;

import java.util.List;

/**
 * A nightly run found rules that live content fails and did not fail the night before. Published once per submission.
 *
 * @param findings the new ones of one submission
 */
public record LiveContentFails(List<LiveFinding> findings) {

    public LiveContentFails {
        findings = List.copyOf(findings);
    }
}
