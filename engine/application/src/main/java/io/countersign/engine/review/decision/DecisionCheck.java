package io.countersign.engine.review.decision;

import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.Versions;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.StepUp;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.NewDecision;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Risk;
import io.countersign.engine.review.jdbc.StoredLooks;
import io.countersign.engine.review.plan.FourEyes;
import io.countersign.engine.review.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a decision may be recorded, whichever door it comes in by. */
@Component
class DecisionCheck {

    private static final int LONGEST_COMMENT = 4000;

    private final FourEyes fourEyes;
    private final Versions versions;
    private final Inbox inbox;
    private final People people;
    private final StoredLooks looks;
    private final StepUp stepUp;

    DecisionCheck(FourEyes fourEyes, Versions versions, Inbox inbox, People people, StoredLooks looks, StepUp stepUp) {
        this.looks = looks;
        this.stepUp = stepUp;
        this.fourEyes = fourEyes;
        this.versions = versions;
        this.inbox = inbox;
        this.people = people;
    }

    void check(Plan plan, Review review, Person person, NewDecision wanted) {
        mayDecide(review, person);
        isNewest(plan);
        isOpen(review, plan, wanted);
        isFree(review, person);
        hasReason(wanted);
        if (wanted.kind().isYes()) {
            hasSeenEverything(review, plan, person);
            isSureEnough(plan);
        }
    }

    private void mayDecide(Review review, Person person) {
        fourEyes.whyBarred(review, person.id()).ifPresent(why -> {
            throw ProblemException.forbidden("FOUR_EYES", why);
        });
        if (!person.isMemberOf(review.group())) {
            throw ProblemException.forbidden(
                    "NOT_ASKED",
                    "Review for %s: %s was asked, and you are not a member. Ask one of them."
                            .formatted(review.market(), review.group()));
        }
    }

    private void isNewest(Plan plan) {
        var newest = versions.newestOf(plan.item()).filter(version -> version.number() > plan.version());
        newest.ifPresent(version -> {
            throw newerVersion(plan, version);
        });
    }

    private ProblemException newerVersion(Plan plan, Version newest) {
        return ProblemException.conflict(
                        "NEWER_VERSION",
                        "Version %d: version %d took its place. Look at what changed and decide about that one."
                                .formatted(plan.version(), newest.number()))
                .with("newestVersion", newest.number())
                .with("difference", versions.difference(plan.versionId(), newest.id()));
    }

    private void isOpen(Review review, Plan plan, NewDecision wanted) {
        review.decision().ifPresent(decision -> {
            throw decidedAlready(decision);
        });
        if (review.state() != ReviewState.OPEN) {
            throw ProblemException.conflict(
                    "NOT_OPEN",
                    review.state() == ReviewState.WAITING
                            ? "Review: its turn has not come. Wait until the stage before it is complete."
                            : "Review: nobody needs it any more, because the submission has ended.");
        }
        if (!plan.hash().hex().equals(wanted.hash())) {
            throw ProblemException.conflict(
                    "OTHER_CONTENT",
                    "Version %d: you looked at other content than is asked about. Load it again."
                            .formatted(plan.version()));
        }
    }

    private ProblemException decidedAlready(Decision decision) {
        return ProblemException.conflict(
                "DECIDED_ALREADY",
                "Review: %s has decided it at %s. Nothing is left to do."
                        .formatted(name(decision.by()), decision.at()));
    }

    private void isFree(Review review, Person person) {
        inbox.findByReview(review.id().value()).ifPresent(task -> {
            var assignee = task.assignee();
            if (assignee != null && !assignee.equals(person.id())) {
                throw ProblemException.conflict(
                        "TAKEN",
                        "Review: %s has taken it. Let them decide, or ask them to give it back."
                                .formatted(name(assignee)));
            }
        });
    }

    private static void hasReason(NewDecision wanted) {
        if (wanted.kind().wantsComment() && wanted.comment().isBlank()) {
            throw ProblemException.invalid(
                    "comment",
                    "COMMENT_MISSING",
                    "Comment: it is missing. Tell the author why, because you %s it."
                            .formatted(wanted.kind().name().toLowerCase(Locale.ROOT)));
        }
        if (wanted.comment().length() > LONGEST_COMMENT) {
            throw ProblemException.invalid(
                    "comment",
                    "TOO_LONG",
                    "Comment: it is longer than %d characters. Shorten it.".formatted(LONGEST_COMMENT));
        }
    }

    /** Whoever returns or rejects has seen enough. */
    private void hasSeenEverything(Review review, Plan plan, Person person) {
        var seen = looks.of(review.submission(), person.id());
        var all = versions.get(plan.versionId()).variants();
        var unseen =
                all.stream().filter(variant -> !seen.contains(variant.id())).toList();
        if (!unseen.isEmpty()) {
            throw ProblemException.conflict(
                    "NOT_SEEN",
                    "Version %d: you have not looked at %d of its %d variants (%s). Look at them, then approve."
                            .formatted(plan.version(), unseen.size(), all.size(), markets(unseen)));
        }
    }

    /** Tasklist shows the refusal too, and what to do. */
    private void isSureEnough(Plan plan) {
        if (plan.risk() == Risk.HIGH) {
            stepUp.demand();
        }
    }

    private static String markets(List<Variant> variants) {
        return variants.stream()
                .map(variant -> variant.market().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::displayName).orElse(id.value());
    }
}
