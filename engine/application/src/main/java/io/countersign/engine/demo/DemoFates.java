package io.countersign.engine.demo;

import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.demo.Company.Fate;
import io.countersign.engine.demo.Company.Story;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.Person;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.NewDecision;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Reviews;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Brings an item as far as the description says, by the hands of the people who may do so. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoFates {

    private static final int ALL = Integer.MAX_VALUE;

    private final Submissions submissions;
    private final Reviews reviews;
    private final Acting acting;

    DemoFates(Submissions submissions, Reviews reviews, Acting acting) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.acting = acting;
    }

    /** How long before its slot an item is written that is to meet its fate while the demo is looked at. */
    Duration shortly(Fate fate) {
        return fate == Fate.MISSED ? Duration.ofSeconds(3) : Duration.ofSeconds(25);
    }

    void fulfil(Story story, Person author, SavedDraft draft) {
        if (story.fate() == Fate.DRAFT) {
            return;
        }
        Submission submission = acting.as(author, () -> submissions.submit(draft.item(), draft.tag(), ""));
        switch (story.fate()) {
            case IN_REVIEW -> sign(submission, Objects.requireNonNullElse(story.signed(), 0));
            case SCHEDULED, PUBLISHED, FAILED -> sign(submission, ALL);
            case RETURNED -> decideNext(submission, DecisionKind.RETURN, said(story));
            case REJECTED -> decideNext(submission, DecisionKind.REJECT, said(story));
            case WITHDRAWN -> acting.runAs(author, () -> submissions.withdraw(submission.id(), said(story)));
            case MISSED, DRAFT -> {
                // Nobody decides: the first misses its slot, the second was never sent.
            }
        }
    }

    private void sign(Submission submission, int times) {
        int signed = 0;
        while (signed < times && decideNext(submission, DecisionKind.APPROVE, "")) {
            signed++;
        }
    }

    /** @return false when nothing waits any more */
    private boolean decideNext(Submission submission, DecisionKind kind, String comment) {
        Optional<Review> open =
                acting.asSystem("look for the next signature", () -> reviews.of(submission.id())).stream()
                        .filter(review -> review.state() == ReviewState.OPEN)
                        .findFirst();
        open.ifPresent(review -> {
            Person approver = acting.asSystem("look for an approver", () -> reviews.whoMayDecide(review))
                    .get(0);
            NewDecision decision =
                    new NewDecision(kind, comment, submission.hash().hex());
            acting.as(approver, () -> reviews.decide(review.id(), decision));
        });
        return open.isPresent();
    }

    private static String said(Story story) {
        return Objects.requireNonNullElse(story.comment(), "");
    }
}
