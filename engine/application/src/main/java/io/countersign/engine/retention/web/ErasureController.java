package io.countersign.engine.retention.web;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.RemovalCheck.Obstacle;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.FreshLogin;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.retention.Deadline;
import io.countersign.engine.retention.DueItem;
import io.countersign.engine.retention.ErasureRecord;
import io.countersign.engine.retention.erasure.ErasingByHand;
import io.countersign.engine.retention.erasure.Erasures;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due, erasing it by hand, and the records of what was erased. What a person may not see is left out of lists. */
@RestController
class ErasureController {

    private final Erasures erasures;
    private final ErasingByHand byHand;
    private final Items items;
    private final CurrentPerson current;
    private final ErasureAnswers answers;

    ErasureController(
            Erasures erasures, ErasingByHand byHand, Items items, CurrentPerson current, ErasureAnswers answers) {
        this.erasures = erasures;
        this.byHand = byHand;
        this.items = items;
        this.current = current;
        this.answers = answers;
    }

    /** @param confirmation the item's name */
    record Demand(
            @NotBlank @Size(max = 500) String confirmation,
            @NotBlank @Size(min = 3, max = 2000) String reason) {}

    /** @param obstacles empty when the next night takes it */
    record DueAnswer(
            UUID item,
            String itemName,
            LocalDate dueOn,
            Instant decidedAt,
            int years,
            String rule,
            boolean held,
            List<Obstacle> obstacles) {

        static DueAnswer of(DueItem due) {
            Deadline last = due.last();
            return new DueAnswer(
                    last.item().value(),
                    last.itemName(),
                    last.dueOn(),
                    last.decidedAt(),
                    last.years(),
                    due.rule(),
                    last.held(),
                    due.obstacles());
        }
    }

    record DuePage(List<DueAnswer> items, @Nullable String next) {}

    record ErasurePage(
            List<ErasureAnswers.ErasureAnswer> items,
            @Nullable String next) {}

    @GetMapping("/api/retention/due")
    DuePage due(@RequestParam Optional<String> after, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Person person = current.get();
        var found = erasures.due(
                after.map(Place::of)
                        .map(place -> new Deadline.Position(place.in(LocalDate::parse), new SubmissionId(place.id()))),
                limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new DuePage(
                page.stream()
                        .filter(last -> items.maySee(person, last.item()))
                        .map(last -> DueAnswer.of(erasures.look(last)))
                        .toList(),
                found.size() > limit
                        ? Place.written(
                                page.get(page.size() - 1).dueOn(),
                                page.get(page.size() - 1).submission())
                        : null);
    }

    @FreshLogin
    @PostMapping("/api/content/{itemId}/erasure")
    ErasureAnswers.ErasureAnswer erase(@PathVariable UUID itemId, @Valid @RequestBody Demand demand) {
        return answers.of(byHand.erase(
                new ItemId(itemId),
                demand.confirmation().strip(),
                demand.reason().strip()));
    }

    @GetMapping("/api/erasures")
    ErasurePage list(
            @RequestParam Optional<String> after, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Person person = current.get();
        var found = erasures.list(
                after.map(Place::of)
                        .map(place -> new ErasureRecord.Position(place.in(Instant::parse), new ItemId(place.id()))),
                limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        return new ErasurePage(
                page.stream()
                        .filter(record -> items.maySee(person, record.item()))
                        .map(answers::of)
                        .toList(),
                found.size() > limit
                        ? Place.written(
                                page.get(page.size() - 1).at(),
                                page.get(page.size() - 1).item())
                        : null);
    }

    @GetMapping("/api/erasures/{itemId}")
    ErasureAnswers.ErasureAnswer find(@PathVariable UUID itemId) {
        var item = new ItemId(itemId);
        return erasures.find(item)
                .filter(record -> items.maySee(current.get(), item))
                .map(answers::of)
                .orElseThrow(() -> ProblemException.notFound("Erasure of item", item));
    }
}
