package io.countersign.engine.review.nightly;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSearch;
import io.countersign.engine.publication.PublicationSearch.Position;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Publications;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What can be seen on the networks now, by the ledger. */
@Component
class LiveContent {

    private static final int PAGE = 500;

    private final Publications publications;

    LiveContent(Publications publications) {
        this.publications = publications;
    }

    List<SubmissionId> submissions() {
        var found = new LinkedHashSet<SubmissionId>();
        Optional<Position> after = Optional.empty();
        List<Publication> page;
        do {
            page = publications.search(new PublicationSearch(
                    Set.of(PublicationState.SENT), Optional.empty(), Optional.empty(), Optional.empty(), after, PAGE));
            page.forEach(publication -> found.add(publication.origin().submission()));
            after = page.isEmpty() ? after : Optional.of(Position.of(page.get(page.size() - 1)));
        } while (page.size() == PAGE);
        return List.copyOf(found);
    }

    /** Country codes of what is live of a submission. */
    Set<String> markets(SubmissionId submission) {
        return publications.of(submission).stream()
                .filter(publication -> publication.state() == PublicationState.SENT)
                .map(Publication::market)
                .collect(Collectors.toUnmodifiableSet());
    }
}
