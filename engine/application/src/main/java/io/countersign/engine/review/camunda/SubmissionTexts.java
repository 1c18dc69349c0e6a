package io.countersign.engine.review.camunda;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Versions;
import io.countersign.engine.identity.Group;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a form says of a submission, so that whoever works in Tasklist alone reads what he signs. Shown, never stored. */
@Component
class SubmissionTexts {

    private final ObjectProvider<People> people;
    private final ObjectProvider<Versions> versions;

    SubmissionTexts(ObjectProvider<People> people, ObjectProvider<Versions> versions) {
        this.people = people;
        this.versions = versions;
    }

    Map<String, String> of(Submission submission) {
        ZoneId zone = submission.slot().zone();
        return Map.of(
                "item", submission.item().value().toString(),
                "itemName", submission.itemName(),
                "version", String.valueOf(submission.version()),
                "authorName", people.getObject().get(submission.author()).displayName(),
                "slotText", FormTexts.time(submission.slot().instant(), zone),
                "content", content(submission));
    }

    String groupName(GroupId group) {
        return people.getObject().findGroup(group).map(Group::name).orElse(group.value());
    }

    private String content(Submission submission) {
        return versions.getObject().get(submission.versionId()).variants().stream()
                .map(SubmissionTexts::text)
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(Variant variant) {
        Stream<String> pictures = variant.images().stream()
                .map(image -> image.decorative() ? "[picture]" : "[picture: " + image.alternativeText() + "]");
        Stream<String> words = Stream.of(
                        variant.title().stream(),
                        Stream.of(variant.text()),
                        variant.link().map(Object::toString).stream())
                .flatMap(part -> part);
        return variant.market() + " – " + Stream.concat(words, pictures).collect(Collectors.joining("\n"));
    }
}
