package io.countersign.engine.content.web;

import io.countersign.engine.content.Change;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.content.Versions;
import io.countersign.engine.content.jdbc.SubmissionTable;
import io.countersign.engine.content.web.VersionAnswer.ChangeAnswer;
import io.countersign.engine.content.web.VersionAnswer.Head;
import io.countersign.engine.content.web.VersionAnswer.SlotAnswer;
import io.countersign.engine.content.web.VersionAnswer.VariantAnswer;
import io.countersign.engine.identity.People;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/content/{itemId}/versions")
class VersionController {

    private final Items items;
    private final Versions versions;
    private final SubmissionTable submissions;
    private final People people;
    private final Reading reading;

    VersionController(Items items, Versions versions, SubmissionTable submissions, People people, Reading reading) {
        this.items = items;
        this.versions = versions;
        this.submissions = submissions;
        this.people = people;
        this.reading = reading;
    }

    @GetMapping
    List<Head> list(@PathVariable UUID itemId) {
        var item = items.get(new ItemId(itemId)).id();
        return heads(item, versions.of(item));
    }

    @GetMapping("/{number}")
    VersionAnswer get(@PathVariable UUID itemId, @PathVariable int number) {
        return reading.together(() -> answer(new ItemId(itemId), number));
    }

    private VersionAnswer answer(ItemId itemId, int number) {
        var item = items.get(itemId).id();
        var version = versions.find(item, number).orElseThrow(() -> ProblemException.notFound("Version", number));
        return new VersionAnswer(
                heads(item, List.of(version)).get(0),
                version.name(),
                version.variants().stream().map(VariantAnswer::of).toList(),
                version.facts().values(),
                SlotAnswer.of(version.slot()),
                changes(version).stream().map(ChangeAnswer::of).toList());
    }

    private List<Change> changes(Version version) {
        if (version.number() == 1) {
            return List.of();
        }
        return versions.find(version.item(), version.number() - 1)
                .map(older -> versions.difference(older.id(), version.id()))
                .orElse(List.of());
    }

    private List<Head> heads(ItemId item, List<Version> found) {
        var authors =
                people.findAll(found.stream().map(Version::author).distinct().toList());
        Map<VersionId, UUID> sent = submissions.of(item).stream()
                .collect(Collectors.toMap(
                        submission -> submission.versionId(),
                        submission -> submission.id().value()));
        return found.stream()
                .map(version -> new Head(
                        version.number(),
                        version.hash().hex(),
                        version.createdAt(),
                        PersonAnswer.of(version.author(), authors),
                        sent.get(version.id())))
                .toList();
    }
}
