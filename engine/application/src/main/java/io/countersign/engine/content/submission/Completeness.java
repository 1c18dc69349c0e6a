package io.countersign.engine.content.submission;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.content.form.Problems;
import io.countersign.engine.problem.FieldProblem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a draft must have before anybody is asked to sign it. */
@Component
class Completeness {

    private final Clock clock;

    Completeness(Clock clock) {
        this.clock = clock;
    }

    void check(Draft draft, Problems problems) {
        if (draft.variants().isEmpty()) {
            problems.add("variants", "MISSING", "The item goes nowhere yet. Add a channel account and a market.");
        }
        if (draft.slot().isEmpty()) {
            problems.add("slot", "MISSING", "The item has no slot. Choose when it is to be published.");
        }
        draft.slot().flatMap(this::problemOf).ifPresent(problem -> problems.addAll(List.of(problem)));
        var content = draft.resolved();
        for (int index = 0; index < content.size(); index++) {
            check("variants[" + index + "]", content.get(index), problems);
        }
    }

    private static void check(String field, VariantContent variant, Problems problems) {
        if (variant.text().isBlank() && variant.images().isEmpty()) {
            problems.add(
                    field + ".text",
                    "MISSING",
                    "The variant for %s is empty. Write a text or add an image.".formatted(variant.market()));
        }
        for (int index = 0; index < variant.images().size(); index++) {
            var image = variant.images().get(index);
            if (!image.decorative() && image.alternativeText().isBlank()) {
                problems.add(
                        field + ".images[" + index + "].alternativeText",
                        "MISSING",
                        "The image has no alternative text. Say what it shows, or mark it as decoration.");
            }
        }
    }

    /** Why a slot cannot be chosen now. */
    Optional<FieldProblem> problemOf(Slot slot) {
        if (slot.instant().isAfter(clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(new FieldProblem(
                "slot",
                "SLOT_IN_THE_PAST",
                "The slot %s %s has passed. Choose a later one."
                        .formatted(slot.at().toString().replace('T', ' '), slot.zone())));
    }
}
