package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.RuleOverride;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.Versions;
import io.countersign.engine.review.SubmissionJudged;
import io.countersign.engine.review.jdbc.StoredJudgements;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds a submission against the rules on its way: when it is submitted, when it is signed, when it is published. */
@Component
public class Passage {

    private final Submissions submissions;
    private final Versions versions;
    private final Judging judging;
    private final Approvals approvals;
    private final Memory memory;
    private final StoredJudgements judgements;
    private final Routing routing;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Passage(
            Submissions submissions,
            Versions versions,
            Judging judging,
            Approvals approvals,
            Memory memory,
            StoredJudgements judgements,
            Routing routing,
            Clock clock,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.versions = versions;
        this.judging = judging;
        this.approvals = approvals;
        this.memory = memory;
        this.judgements = judgements;
        this.routing = routing;
        this.clock = clock;
        this.events = events;
    }

    /** Goes back to its author when something is forbidden or missing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredJudgement whenSubmitted(SubmissionId id) {
        var submission = submissions.get(id);
        var judgement = judge(submission);
        return returnUnlessPermitted(keep(submission, Moment.SUBMISSION, judgement, Obstacles.of(judgement)));
    }

    /** Goes back to its author when a rule that began meanwhile forbids something, or wants somebody who was not asked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredJudgement whenSigned(SubmissionId id) {
        return returnUnlessPermitted(judgeSigned(submissions.get(id), Moment.APPROVAL));
    }

    /** The same in the moment before a variant goes out; what becomes of the submission is the publication's matter. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoredJudgement whenPublished(SubmissionId id) {
        return judgeSigned(submissions.get(id), Moment.PUBLICATION);
    }

    /** What follows for the content of a submission, should it go out at its slot or, when that has passed, now. */
    public Judgement judge(Submission submission) {
        return judging.judge(Judged.of(
                versions.get(submission.versionId()),
                time(submission),
                submission.slot().zone()));
    }

    /** Why a market is taken out, in words. */
    String closed(SubmissionId id, String market) {
        return judge(submissions.get(id)).closed().stream()
                .filter(closed -> closed.market().equals(market))
                .flatMap(closed -> Obstacles.of(closed).stream())
                .collect(Collectors.joining("\n"));
    }

    private StoredJudgement judgeSigned(Submission submission, Moment moment) {
        var judgement = judge(submission);
        var message = judgement.isPermitted()
                ? approvals.missing(submission.id(), judgement.needs())
                : Obstacles.of(judgement);
        return keep(submission, moment, judgement, message);
    }

    private StoredJudgement keep(Submission submission, Moment moment, Judgement judgement, String message) {
        var stored = new StoredJudgement(
                submission.id(),
                moment,
                clock.instant(),
                judgement.outcome(),
                judgement.isPermitted() && (moment == Moment.SUBMISSION || message.isEmpty()),
                routing.of(judgement.outcome(), submission),
                judgement.closedMarkets(),
                memory.remember(submission, moment, judgement),
                judgement.overrides().stream().map(RuleOverride::id).toList(),
                message);
        judgements.add(stored);
        events.publishEvent(new SubmissionJudged(
                submission,
                moment,
                stored.outcome(),
                stored.permitted(),
                stored.closed(),
                stored.evaluations(),
                message));
        return stored;
    }

    private StoredJudgement returnUnlessPermitted(StoredJudgement judgement) {
        if (!judgement.permitted()) {
            submissions.change(judgement.submission(), SubmissionState.RETURNED, judgement.message());
        }
        return judgement;
    }

    private Instant time(Submission submission) {
        var slot = submission.slot().instant();
        var now = clock.instant();
        return slot.isBefore(now) ? now : slot;
    }
}
