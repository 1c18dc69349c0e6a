package io.countersign.engine.content.submission;

import static io.countersign.engine.content.SubmissionState.IN_REVIEW;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.content.document.ContentDocument;
import io.countersign.engine.content.document.DocumentReading;
import io.countersign.engine.content.jdbc.ItemPeople;
import io.countersign.engine.content.jdbc.ItemTable;
import io.countersign.engine.content.jdbc.StoredItem;
import io.countersign.engine.content.jdbc.SubmissionTable;
import io.countersign.engine.content.jdbc.VersionTable;
import io.countersign.engine.identity.Person;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes a new version, those who wrote it, and its submission. */
@Component
class VersionMaking {

    private final VersionTable versions;
    private final SubmissionTable submissions;
    private final ItemTable items;
    private final ItemPeople people;
    private final SubmissionSteps steps;

    VersionMaking(
            VersionTable versions,
            SubmissionTable submissions,
            ItemTable items,
            ItemPeople people,
            SubmissionSteps steps) {
        this.versions = versions;
        this.submissions = submissions;
        this.items = items;
        this.people = people;
        this.steps = steps;
    }

    Submission make(
            StoredItem stored, ContentDocument document, SubmissionId id, Optional<String> comment, Person author) {
        var now = steps.now();
        var version = version(stored, document, author, now);
        versions.insert(version, document);
        people.addEditor(stored.id(), author.id());
        people.keepEditors(version.id(), stored.id());
        var submission = new Submission(
                id,
                stored.id(),
                version.name(),
                version.number(),
                version.id(),
                version.hash(),
                IN_REVIEW,
                author.id(),
                now,
                version.slot(),
                comment,
                Optional.empty(),
                Optional.empty());
        items.submitted(submission, version);
        submissions.insert(submission);
        return submission;
    }

    private static Version version(StoredItem stored, ContentDocument document, Person author, Instant now) {
        var id = VersionId.random();
        var reading = new DocumentReading(document);
        return new Version(
                id,
                stored.id(),
                stored.item().version().orElse(0) + 1,
                document.hash(),
                reading.name(),
                reading.campaign(),
                reading.variants().stream()
                        .map(content -> new Variant(VariantId.of(id, content.account(), content.market()), content))
                        .toList(),
                reading.facts(),
                reading.slot(),
                author.id(),
                now);
    }
}
