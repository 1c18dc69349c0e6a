package io.countersign.engine.content.item;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.document.ContentDocument;
import io.countersign.engine.content.fact.FactDictionary;
import io.countersign.engine.content.jdbc.StoredItem;
import io.countersign.engine.content.jdbc.VersionTable;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an item says: by its newest version, and by its draft where nothing was ever submitted. */
@Component
class CurrentDrafts {

    private final VersionTable versions;
    private final DraftStore drafts;
    private final FactDictionary facts;

    CurrentDrafts(VersionTable versions, DraftStore drafts, FactDictionary facts) {
        this.versions = versions;
        this.drafts = drafts;
        this.facts = facts;
    }

    /** The draft as its author left it where it still says what the version says. */
    Draft of(StoredItem stored) {
        return stored.item().draftChanged()
                ? version(stored).map(this::of).orElseThrow()
                : drafts.read(stored).draft();
    }

    Draft of(Version version) {
        Map<String, Object> stated = version.facts().values().entrySet().stream()
                .filter(fact -> facts.isStated(fact.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return VersionDrafts.of(version, new Facts(stated), Optional.of(version.slot()));
    }

    private Optional<Version> version(StoredItem stored) {
        return stored.item().version().flatMap(number -> versions.find(stored.id(), number));
    }

    ContentDocument document(StoredItem stored) {
        return ContentDocument.of(of(stored));
    }

    /** As it was then, however it changed since. */
    Optional<ContentDocument> document(StoredItem stored, int version) {
        return versions.find(stored.id(), version).map(this::of).map(ContentDocument::of);
    }
}
