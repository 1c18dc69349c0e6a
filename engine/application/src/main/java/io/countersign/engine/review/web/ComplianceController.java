package io.countersign.engine.review.web;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.OverrideId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.language.Spoken;
import io.countersign.engine.review.LiveFinding;
import io.countersign.engine.review.compliance.Passage;
import io.countersign.engine.review.compliance.StoredJudgement;
import io.countersign.engine.review.jdbc.StoredJudgements;
import io.countersign.engine.review.jdbc.StoredLiveFindings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the rules said to a submission, and what they say to what is live. */
@RestController
class ComplianceController {

    private final Submissions submissions;
    private final Passage passage;
    private final StoredJudgements judgements;
    private final StoredLiveFindings findings;
    private final Items items;
    private final CurrentPerson current;

    ComplianceController(
            Submissions submissions,
            Passage passage,
            StoredJudgements judgements,
            StoredLiveFindings findings,
            Items items,
            CurrentPerson current) {
        this.submissions = submissions;
        this.passage = passage;
        this.judgements = judgements;
        this.findings = findings;
        this.items = items;
        this.current = current;
    }

    /** @param now what the rules of this moment say */
    record ComplianceAnswer(List<String> closedMarkets, List<MomentAnswer> moments, JudgementAnswer now) {}

    record MomentAnswer(
            Moment moment,
            Instant at,
            Outcome outcome,
            boolean permitted,
            @Nullable String route,
            List<String> closedMarkets,
            List<UUID> evaluations,
            List<UUID> overrides,
            @Spoken @Nullable String message) {}

    /** @param lookedAt when everything that is live was looked at last; null when it never was */
    record LiveFindingsAnswer(@Nullable Instant lookedAt, List<LiveFindingAnswer> items) {}

    record LiveFindingAnswer(
            UUID submission,
            UUID item,
            String itemName,
            String market,
            String rule,
            String pack,
            int severity,
            String why,
            Instant since,
            Instant seenAt) {}

    @GetMapping("/api/submissions/{submissionId}/compliance")
    ComplianceAnswer compliance(@PathVariable UUID submissionId) {
        var submission = submissions.get(new SubmissionId(submissionId));
        var moments = judgements.of(submission.id());
        return new ComplianceAnswer(
                moments.stream()
                        .findFirst()
                        .map(newest -> newest.closed().stream().sorted().toList())
                        .orElseGet(List::of),
                moments.stream().map(ComplianceController::moment).toList(),
                JudgementAnswer.of(passage.judge(submission)));
    }

    /** Of items that the person may see. */
    @GetMapping("/api/compliance/live-findings")
    LiveFindingsAnswer liveFindings() {
        var me = current.get();
        return new LiveFindingsAnswer(
                findings.lastLook().orElse(null),
                findings.all().stream()
                        .filter(finding -> items.maySee(me, finding.item()))
                        .map(ComplianceController::live)
                        .toList());
    }

    private static MomentAnswer moment(StoredJudgement judgement) {
        return new MomentAnswer(
                judgement.moment(),
                judgement.at(),
                judgement.outcome(),
                judgement.permitted(),
                judgement.route().isEmpty() ? null : judgement.route(),
                judgement.closed().stream().sorted().toList(),
                judgement.evaluations().stream().map(EvaluationId::value).toList(),
                judgement.overrides().stream().map(OverrideId::value).toList(),
                judgement.message().isEmpty() ? null : judgement.message());
    }

    private static LiveFindingAnswer live(LiveFinding finding) {
        return new LiveFindingAnswer(
                finding.submission().value(),
                finding.item().value(),
                finding.itemName(),
                finding.market(),
                finding.rule(),
                finding.pack(),
                finding.severity(),
                finding.why(),
                finding.since(),
                finding.seenAt());
    }
}
