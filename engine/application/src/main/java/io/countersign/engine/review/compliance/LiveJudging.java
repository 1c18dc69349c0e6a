package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Versions;
import io.countersign.engine.review.LiveFinding;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks whether live content could go out today. */
@Component
public class LiveJudging {

    private final Versions versions;
    private final Judging judging;
    private final Memory memory;
    private final Clock clock;

    LiveJudging(Versions versions, Judging judging, Memory memory, Clock clock) {
        this.versions = versions;
        this.judging = judging;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Rules that stand against it; remembered only when there are some.
     *
     * @param markets in which it is live
     */
    public List<LiveFinding> findings(Submission submission, Set<String> markets) {
        var now = clock.instant();
        var judgement = judging.judge(Judged.of(
                versions.get(submission.versionId()), now, submission.slot().zone()));
        var found = judgement.markets().stream()
                .filter(market -> markets.contains(market.market()))
                .flatMap(market ->
                        market.obstacles().stream().map(finding -> finding(submission, market.market(), finding, now)))
                .toList();
        if (!found.isEmpty()) {
            memory.remember(submission, Moment.NIGHTLY, judgement);
        }
        return found;
    }

    private static LiveFinding finding(Submission submission, String market, Finding finding, Instant now) {
        return new LiveFinding(
                submission.id(),
                submission.item(),
                submission.itemName(),
                submission.author(),
                market,
                finding.ruleId(),
                finding.pack(),
                finding.severity(),
                Obstacles.words(finding),
                now,
                now);
    }
}
