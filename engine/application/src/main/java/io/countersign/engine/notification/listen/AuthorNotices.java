package io.countersign.engine.notification.listen;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionStateChanged;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import io.countersign.engine.notification.relay.Outbox;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.ReviewDecided;
import io.countersign.engine.review.Reviews;
import io.countersign.engine.review.ReviewsVoided;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What became of what somebody wrote or signed. */
@Component
class AuthorNotices {

    private final Outbox outbox;
    private final CurrentPerson current;
    private final Reviews reviews;

    AuthorNotices(Outbox outbox, CurrentPerson current, Reviews reviews) {
        this.outbox = outbox;
        this.reviews = reviews;
        this.current = current;
    }

    /** A return or a rejection is told as the end of the submission, with everybody's reason. */
    @EventListener
    void on(ReviewDecided event) {
        var decision = event.decision();
        if (decision.kind() == DecisionKind.APPROVE) {
            var facts = about(event.submission())
                    .saidBy(decision.by(), decision.comment())
                    .inRole(event.review().role(), event.review().market());
            tell(event.submission(), NoticeEvent.CONTENT_DECIDED, decision.id(), facts);
        }
    }

    @EventListener
    void on(SubmissionStateChanged event) {
        var submission = event.submission();
        var facts = about(submission);
        switch (event.to()) {
            case RETURNED -> returned(submission, reason(event));
            case REJECTED ->
                tell(submission, NoticeEvent.CONTENT_REJECTED, submission.id(), facts.saidBy(null, reason(event)));
            case MISSED -> {
                var slot = submission.slot().instant();
                tell(submission, NoticeEvent.SLOT_MISSED, submission.id() + " " + slot, facts.on(slot));
            }
            case IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, WITHDRAWN, REPLACED -> {
                // The author sees it on the page, did it, or is told by the publications themselves.
            }
        }
    }

    /** Whether somebody said no, or yes if something is changed, is another mail. */
    private void returned(Submission submission, String reason) {
        var given = reviews.of(submission.id()).stream()
                .flatMap(review -> review.decision().stream())
                .toList();
        var yes = given.stream()
                .filter(decision -> decision.kind() == DecisionKind.APPROVE_WITH_CHANGES)
                .findFirst()
                .filter(decision -> given.stream().allMatch(each -> each.kind().isYes()));
        if (yes.isPresent()) {
            var facts = about(submission).saidBy(yes.get().by(), reason);
            tell(submission, NoticeEvent.CONTENT_APPROVED_WITH_CHANGES, submission.id(), facts);
        } else {
            tell(
                    submission,
                    NoticeEvent.CONTENT_RETURNED,
                    submission.id(),
                    about(submission).saidBy(null, reason));
        }
    }

    /** Told by whoever submits the newer version, who need not be the author of the older one. */
    @EventListener
    void on(ReviewsVoided event) {
        if (!event.mustDecideAgain().isEmpty()) {
            var submission = event.submission();
            var author = current.find().map(Person::id).orElse(submission.author());
            var facts = about(submission).saidBy(author, null);
            outbox.append(Notice.to(event.mustDecideAgain(), NoticeEvent.REVIEWS_VOIDED, submission.id(), facts));
        }
    }

    private void tell(Submission submission, NoticeEvent event, Object key, NoticeFacts facts) {
        outbox.append(Notice.to(Set.of(submission.author()), event, key, facts));
    }

    private static NoticeFacts about(Submission submission) {
        return NoticeFacts.about(submission.itemName(), submission.item(), submission.version());
    }

    private static String reason(SubmissionStateChanged event) {
        return event.reason().orElse("");
    }
}
