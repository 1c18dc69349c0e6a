package io.countersign.engine.review.decision;

import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Discussions;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.RequestedChange;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The remarks on which approvals hang: asked for by one decision, met before another. */
@Component
class RemarkedChanges {

    private final Discussions discussions;

    RemarkedChanges(Discussions discussions) {
        this.discussions = discussions;
    }

    /**
     * What the decision asks for.
     *
     * @throws ProblemException 409 when it approves with changes and none is asked for, or approves although asked for
     *     changes are open
     */
    List<RequestedChange> of(Plan plan, Review review, Person person, DecisionKind kind) {
        return switch (kind) {
            case APPROVE_WITH_CHANGES -> asked(plan, person);
            case APPROVE -> {
                areMet(plan, review);
                yield List.of();
            }
            case RETURN, REJECT -> List.of();
        };
    }

    private List<RequestedChange> asked(Plan plan, Person person) {
        var own = discussions.openOn(plan.item()).stream()
                .filter(thread -> thread.openedBy().equals(person.id()))
                .filter(thread -> thread.remarks().get(0).removal().isEmpty())
                .map(thread -> new RequestedChange(thread.id(), thread.number()))
                .toList();
        if (own.isEmpty()) {
            throw ProblemException.conflict(
                    "NO_REMARKS",
                    "Version %d: no remark of yours is open, so nobody would know what to change. Remark it where it stands, then approve with changes."
                            .formatted(plan.version()));
        }
        return own;
    }

    private void areMet(Plan plan, Review review) {
        review.check().ifPresent(check -> {
            var open = discussions.openOn(plan.item()).stream()
                    .map(DiscussionThread::id)
                    .collect(Collectors.toSet());
            var unmet = check.changes().stream()
                    .filter(change -> open.contains(change.thread()))
                    .toList();
            if (!unmet.isEmpty()) {
                throw ProblemException.conflict(
                        "CHANGES_OPEN",
                        "Version %d: version %d was approved with changes, and of these remarks are open: %s. Look whether they are met and resolve them, then approve."
                                .formatted(plan.version(), check.version(), numbers(unmet)));
            }
        });
    }

    private static String numbers(List<RequestedChange> changes) {
        return changes.stream().map(change -> String.valueOf(change.number())).collect(Collectors.joining(", "));
    }
}
