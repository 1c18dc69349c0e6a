package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDecided;
import io.countersign.engine.review.ReviewOpened;
import io.countersign.engine.review.ReviewsVoided;
import io.countersign.engine.review.SubmissionJudged;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class ReviewRecording {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    private final Recorder recorder;

    ReviewRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(FIRST)
    @EventListener
    void on(ReviewOpened event) {
        recorder.record(about("review.opened", event.review(), event.submission()));
    }

    /** The hash is the one that was signed. */
    @Order(FIRST)
    @EventListener
    void on(ReviewDecided event) {
        var decision = event.decision();
        var entry = about("review.decided." + decision.kind(), event.review(), event.submission());
        var recorded = entry.on(event.submission().item(), event.submission().id(), decision.hash())
                .with("decision", decision.id())
                .with("comment", decision.comment())
                .with("via", decision.via());
        recorder.record(decision.changes().isEmpty() ? recorded : recorded.with("changes", numbers(decision)));
    }

    @Order(FIRST)
    @EventListener
    void on(ReviewsVoided event) {
        recorder.record(of("review.voided", "submission", event.submission().id())
                .on(event.submission())
                .with(
                        "reviews",
                        event.reviews().stream()
                                .map(review -> review.id().toString())
                                .collect(Collectors.joining(" ")))
                .with(
                        "people",
                        event.mustDecideAgain().stream()
                                .map(PersonId::value)
                                .sorted()
                                .collect(Collectors.joining(" "))));
    }

    @Order(FIRST)
    @EventListener
    void on(SubmissionJudged event) {
        var submission = event.submission();
        recorder.record(of("compliance.judged." + event.moment(), "submission", submission.id())
                .on(submission)
                .with("outcome", event.outcome())
                .with("permitted", event.permitted())
                .with("closed", event.closed().stream().sorted().collect(Collectors.joining(", ")))
                .with(
                        "evaluations",
                        event.evaluations().stream().map(EvaluationId::toString).collect(Collectors.joining(" ")))
                .with("message", event.message()));
    }

    private static String numbers(Decision decision) {
        return decision.changes().stream()
                .map(change -> String.valueOf(change.number()))
                .collect(Collectors.joining(", "));
    }

    private static Entry about(String action, Review review, Submission submission) {
        return of(action, "review", review.id())
                .on(submission)
                .with("role", review.role())
                .with("market", review.market())
                .with("group", review.group());
    }
}
