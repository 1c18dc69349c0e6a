package io.countersign.engine.review.nightly;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.review.LiveContentFails;
import io.countersign.engine.review.compliance.LiveJudging;
import io.countersign.engine.review.jdbc.StoredLiveFindings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks at everything that is live, one submission after the other, each in a transaction of its own. */
@Component
public class LiveReview {

    private static final Logger LOG = LoggerFactory.getLogger(LiveReview.class);

    private final LiveContent live;
    private final Submissions submissions;
    private final LiveJudging judging;
    private final StoredLiveFindings findings;
    private final LiveTasks tasks;
    private final ApplicationEventPublisher events;
    private final Acting acting;
    private final TransactionOperations transaction;

    LiveReview(
            LiveContent live,
            Submissions submissions,
            LiveJudging judging,
            StoredLiveFindings findings,
            LiveTasks tasks,
            ApplicationEventPublisher events,
            Acting acting,
            TransactionOperations transaction) {
        this.live = live;
        this.submissions = submissions;
        this.judging = judging;
        this.findings = findings;
        this.tasks = tasks;
        this.events = events;
        this.acting = acting;
        this.transaction = transaction;
    }

    /** @return how many submissions were looked at */
    public int run() {
        return acting.asSystem("hold live content against the rules", () -> {
            var all = live.submissions();
            all.forEach(this::look);
            transaction.executeWithoutResult(status -> findings.lookedAt(all).forEach(tasks::settle));
            return all.size();
        });
    }

    /** One that cannot be judged does not keep the others from being looked at. */
    private void look(SubmissionId id) {
        try {
            transaction.executeWithoutResult(status -> write(submissions.get(id)));
        } catch (RuntimeException failure) {
            LOG.error(
                    "Live content: submission {} could not be held against the rules. It is tried again the next night.",
                    id,
                    failure);
        }
    }

    private void write(Submission submission) {
        var found = judging.findings(submission, live.markets(submission.id()));
        var fresh = findings.replace(submission.id(), found);
        if (!fresh.isEmpty()) {
            events.publishEvent(new LiveContentFails(fresh));
        }
        if (found.isEmpty()) {
            tasks.settle(submission.id());
        } else {
            tasks.ask(submission.id());
        }
    }
}
