package io.countersign.engine.demo;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Versions;
import io.countersign.engine.demo.Story.Said;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Discussions;
import io.countersign.engine.discussion.NewThread;
import io.countersign.engine.discussion.Target;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.RequestedChange;
import io.countersign.engine.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets people say about content what its story has them say, where it stands. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoTalk {

    private final Discussions discussions;
    private final Versions versions;
    private final Acting acting;
    private final People people;

    DemoTalk(Discussions discussions, Versions versions, Acting acting, People people) {
        this.discussions = discussions;
        this.versions = versions;
        this.acting = acting;
        this.people = people;
    }

    /** What is said one after the other: each remark, its answers, and that it is settled. */
    List<Runnable> steps(Submission submission, List<Said> remarks) {
        List<Runnable> steps = new ArrayList<>();
        for (Said said : remarks) {
            steps.add(() -> say(submission, person(said.by()), said));
            said.replies()
                    .forEach(reply -> steps.add(() -> acting.runAs(
                            person(reply.by()),
                            () -> discussions.reply(thread(submission, said).id(), reply.says()))));
            Optional.ofNullable(said.resolvedBy())
                    .ifPresent(by -> steps.add(() -> acting.runAs(
                            person(by),
                            () -> discussions.settle(thread(submission, said).id(), true))));
        }
        return steps;
    }

    void say(Submission submission, Person by, Said said) {
        var variants = acting.asSystem("look where a remark belongs", () -> versions.get(submission.versionId()))
                .variants();
        var variant = variants.stream()
                .filter(each -> said.words() == null || each.text().contains(said.words()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The demo remarks on “%s”, which version %d of “%s” does not say."
                                .formatted(said.words(), submission.version(), submission.itemName())));
        var thread = new NewThread(
                submission.version(),
                Optional.of(new Target(variant.account(), variant.market())),
                anchor(said, variant),
                said.says());
        acting.runAs(by, () -> discussions.open(submission.item(), thread));
    }

    /** Whoever checks what he asked for finds it done. */
    void settle(Review review, Person by) {
        review.check().ifPresent(check -> check.changes().stream()
                .map(RequestedChange::thread)
                .forEach(thread -> acting.runAs(by, () -> discussions.settle(thread, true))));
    }

    private static Anchor anchor(Said said, Variant variant) {
        if (said.words() != null) {
            var text = variant.text();
            int start = text.codePointCount(0, text.indexOf(said.words()));
            return new Anchor.Words(Anchor.Field.TEXT, said.words(), "", "", start);
        }
        return said.place()
                .<Anchor>map(place -> new Anchor.Place(
                        variant.images().get(0).asset(), place.get(0), place.get(1), place.get(2), place.get(3)))
                .orElseGet(Anchor.Whole::new);
    }

    private DiscussionThread thread(Submission submission, Said said) {
        return discussions.openOn(submission.item()).stream()
                .filter(thread -> thread.remarks().get(0).words().equals(said.says()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The demo answers a remark on “%s” that nobody made.".formatted(submission.itemName())));
    }

    private Person person(String id) {
        return people.get(new PersonId(id));
    }
}
