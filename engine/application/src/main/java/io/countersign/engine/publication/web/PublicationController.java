package io.countersign.engine.publication.web;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.PublicationSearch;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Publications;
import io.countersign.engine.publication.Repairs;
import io.countersign.engine.publication.TakeDowns;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publications over HTTP. */
@RestController
@RequestMapping("/api/publications")
class PublicationController {

    private final Publications publications;
    private final Repairs repairs;
    private final TakeDowns takeDowns;
    private final PublicationView view;

    PublicationController(Publications publications, Repairs repairs, TakeDowns takeDowns, PublicationView view) {
        this.publications = publications;
        this.repairs = repairs;
        this.takeDowns = takeDowns;
        this.view = view;
    }

    record Page(List<PublicationJson> items, @Nullable String next) {}

    @GetMapping
    Page list(
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "") Set<PublicationState> state,
            @RequestParam Optional<UUID> account,
            @RequestParam Optional<UUID> submission,
            @RequestParam Optional<UUID> item) {
        if (limit < 1 || limit > 200) {
            throw ProblemException.invalid(
                    "limit",
                    "OUT_OF_RANGE",
                    "Parameter limit: %d is not between 1 and 200. Correct it.".formatted(limit));
        }
        List<Publication> found = publications.search(new PublicationSearch(
                state,
                account.map(AccountId::new),
                submission.map(SubmissionId::new),
                item.map(ItemId::new),
                after.map(Cursor::read),
                limit + 1));
        List<Publication> page = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? Cursor.write(PublicationSearch.Position.of(page.get(page.size() - 1))) : null;
        return new Page(view.of(page), next);
    }

    @PostMapping("/{publicationId}/repair")
    PublicationJson repair(@PathVariable UUID publicationId, @Valid @RequestBody RepairJson repair) {
        return view.of(repairs.repair(new PublicationId(publicationId), repair.read()));
    }

    @PostMapping("/{publicationId}/take-down")
    PublicationJson takeDown(@PathVariable UUID publicationId, @Valid @RequestBody TakeDownJson.Wish reason) {
        return view.of(takeDowns.takeDown(
                new PublicationId(publicationId), reason.reason(), Boolean.TRUE.equals(reason.byHand())));
    }

    @PostMapping("/{publicationId}/take-down/confirmation")
    PublicationJson confirm(@PathVariable UUID publicationId, @Valid @RequestBody ReasonJson seen) {
        return view.of(takeDowns.seenGone(new PublicationId(publicationId), seen.reason()));
    }
}
