package io.countersign.engine.review.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Group;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.review.ChangeCheck;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.Look;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Reviews;
import io.countersign.engine.review.web.ReviewAnswer.CheckAnswer;
import io.countersign.engine.review.web.ReviewAnswer.LookedAt;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a review as the person who is looking may see it. */
@Component
class ReviewAnswers {

    private final Reviews reviews;
    private final Inbox inbox;
    private final People people;
    private final CurrentPerson current;

    ReviewAnswers(Reviews reviews, Inbox inbox, People people, CurrentPerson current) {
        this.reviews = reviews;
        this.inbox = inbox;
        this.people = people;
        this.current = current;
    }

    ReviewAnswer of(Review review, List<Look> looks) {
        var task = review.state() == ReviewState.OPEN
                ? inbox.findByReview(review.id().value())
                : Optional.<OpenTask>empty();
        var assignee = task.map(OpenTask::assignee).map(this::person).orElse(null);
        var able = reviews.whoMayDecide(review);
        var whyNot = whyNot(review, assignee);
        return new ReviewAnswer(
                review.id().value(),
                review.role(),
                review.market(),
                review.group().value(),
                review.state(),
                task.map(OpenTask::taskId).orElse(null),
                assignee,
                able.stream().map(PersonRef::of).toList(),
                able.stream().flatMap(person -> looked(person, looks)).toList(),
                review.because(),
                review.dueAt().orElse(null),
                review.remindAt().orElse(null),
                whyNot == null,
                whyNot,
                review.check().map(this::check).orElse(null),
                review.decision().map(this::decision).orElse(null));
    }

    private static Stream<LookedAt> looked(Person person, List<Look> looks) {
        var own =
                looks.stream().filter(look -> look.person().equals(person.id())).toList();
        return own.stream()
                .map(Look::at)
                .min(Instant::compareTo)
                .map(first -> new LookedAt(PersonRef.of(person), first, own.size()))
                .stream();
    }

    private CheckAnswer check(ChangeCheck check) {
        return new CheckAnswer(
                check.decision().value(),
                person(check.by()),
                check.version(),
                check.changes().stream().map(ChangeAnswer::of).toList());
    }

    DecisionAnswer decision(Decision decision) {
        return DecisionAnswer.of(decision, person(decision.by()));
    }

    PersonRef person(PersonId id) {
        return people.find(id).map(PersonRef::of).orElseGet(() -> new PersonRef(id.value(), id.value()));
    }

    private @Nullable String whyNot(Review review, @Nullable PersonRef assignee) {
        var me = current.get();
        if (review.state() != ReviewState.OPEN) {
            return switch (review.state()) {
                case DECIDED -> "It is decided.";
                case WAITING -> "Its turn has not come.";
                default -> "Nobody needs it any more.";
            };
        }
        return reviews.whyBarred(review, me)
                .or(() -> notAsked(review, me))
                .or(() -> taken(assignee, me))
                .orElse(null);
    }

    private Optional<String> notAsked(Review review, Person me) {
        return me.isMemberOf(review.group())
                ? Optional.empty()
                : Optional.of("%s is asked, and you are not a member.".formatted(groupName(review.group())));
    }

    private String groupName(GroupId id) {
        return people.findGroup(id).map(Group::name).orElse(id.value());
    }

    private static Optional<String> taken(@Nullable PersonRef assignee, Person me) {
        return assignee == null || assignee.id().equals(me.id().value())
                ? Optional.empty()
                : Optional.of("%s has taken it.".formatted(assignee.displayName()));
    }
}
