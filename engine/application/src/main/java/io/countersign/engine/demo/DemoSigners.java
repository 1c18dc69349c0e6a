package io.countersign.engine.demo;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.content.Versions;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.Person;
import io.countersign.engine.review.ChangeCheck;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.Looks;
import io.countersign.engine.review.NewDecision;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Reviews;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Finds who is asked to sign, and decides as one of them. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoSigners {

    private final Reviews reviews;
    private final Acting acting;
    private final Looks looks;
    private final Versions versions;
    private final DemoTalk talk;

    DemoSigners(Reviews reviews, Acting acting, Looks looks, Versions versions, DemoTalk talk) {
        this.talk = talk;
        this.looks = looks;
        this.versions = versions;
        this.reviews = reviews;
        this.acting = acting;
    }

    /** @return false when nothing waits any more */
    boolean decideNext(Submission submission, DecisionKind kind, String comment, Random chance) {
        Optional<Review> open = next(submission);
        open.ifPresent(review -> {
            var signer = signer(review, chance);
            if (kind == DecisionKind.APPROVE) {
                talk.settle(review, signer);
            }
            decide(submission, review, signer, kind, comment);
        });
        return open.isPresent();
    }

    private Optional<Review> next(Submission submission) {
        return acting.asSystem("look for the next signature", () -> reviews.of(submission.id())).stream()
                .filter(review -> review.state() == ReviewState.OPEN)
                .findFirst();
    }

    private void decide(Submission submission, Review review, Person signer, DecisionKind kind, String comment) {
        NewDecision decision = new NewDecision(kind, comment, submission.hash().hex());
        acting.runAs(signer, () -> looks.add(submission.id(), variants(submission)));
        acting.as(signer, () -> reviews.decide(review.id(), decision));
    }

    /** @param on words of the version, on which the remark stands */
    void approveWithChanges(Submission submission, String remark, String on, Random chance) {
        var open = next(submission).orElseThrow();
        var signer = signer(open, chance);
        talk.say(submission, signer, new Story.Said(signer.id().value(), null, on, null, remark, null, null));
        decide(submission, open, signer, DecisionKind.APPROVE_WITH_CHANGES, "");
    }

    /** Who asked for changes is asked first whether they are made. */
    private Person signer(Review review, Random chance) {
        var able = asked(review);
        var first = review.check().map(ChangeCheck::by);
        return able.stream()
                .filter(person -> first.filter(person.id()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> oneOf(able, chance));
    }

    private Set<VariantId> variants(Submission submission) {
        return acting.asSystem("look for the variants", () -> versions.get(submission.versionId())).variants().stream()
                .map(Variant::id)
                .collect(Collectors.toSet());
    }

    private List<Person> asked(Review review) {
        List<Person> asked = acting.asSystem("look for an approver", () -> reviews.whoMayDecide(review));
        if (asked.isEmpty()) {
            throw new IllegalStateException(
                    "The demo has nobody in %s who may sign as %s.".formatted(review.group(), review.role()));
        }
        return asked;
    }

    private static Person oneOf(List<Person> people, Random chance) {
        return people.stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .skip(chance.nextInt(people.size()))
                .findFirst()
                .orElseThrow();
    }
}
