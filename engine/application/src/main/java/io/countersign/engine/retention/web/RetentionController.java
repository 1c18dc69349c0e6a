package io.countersign.engine.retention.web;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.retention.Deadline;
import io.countersign.engine.retention.Deadlines;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Until when decided submissions are kept, over HTTP. */
@RestController
class RetentionController {

    private final Deadlines deadlines;
    private final Items items;
    private final CurrentPerson current;

    RetentionController(Deadlines deadlines, Items items, CurrentPerson current) {
        this.deadlines = deadlines;
        this.items = items;
        this.current = current;
    }

    record DeadlineAnswer(
            UUID submission,
            UUID item,
            @Nullable UUID campaign,
            String itemName,
            int version,
            String hash,
            SubmissionState state,
            Instant decidedAt,
            int years,
            @Nullable UUID evaluation,
            LocalDate dueOn,
            boolean held) {

        static DeadlineAnswer of(Deadline deadline) {
            return new DeadlineAnswer(
                    deadline.submission().value(),
                    deadline.item().value(),
                    deadline.campaign().map(CampaignId::value).orElse(null),
                    deadline.itemName(),
                    deadline.version(),
                    deadline.hash().hex(),
                    deadline.state(),
                    deadline.decidedAt(),
                    deadline.years(),
                    deadline.evaluation().map(EvaluationId::value).orElse(null),
                    deadline.dueOn(),
                    deadline.held());
        }
    }

    record Page(List<DeadlineAnswer> items, @Nullable String next) {}

    /** What the person may not see is left out, so that a page may be shorter than asked for. */
    @GetMapping("/api/retention")
    Page list(
            @RequestParam Optional<LocalDate> dueBefore,
            @RequestParam Optional<UUID> item,
            @RequestParam Optional<String> after,
            @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > 200) {
            throw ProblemException.invalid(
                    "limit",
                    "OUT_OF_RANGE",
                    "Parameter limit: %d is not between 1 and 200. Correct it.".formatted(limit));
        }
        Person person = current.get();
        List<Deadline> found = deadlines.list(
                dueBefore,
                item.map(ItemId::new),
                after.map(Place::of)
                        .map(place -> new Deadline.Position(place.in(LocalDate::parse), new SubmissionId(place.id()))),
                limit + 1);
        List<Deadline> page = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                page.stream()
                        .filter(deadline -> items.maySee(person, deadline.item()))
                        .map(DeadlineAnswer::of)
                        .toList(),
                found.size() > limit
                        ? Place.written(
                                page.get(page.size() - 1).dueOn(),
                                page.get(page.size() - 1).submission())
                        : null);
    }
}
