package io.countersign.engine.compliance.rule.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is left of a box after others were taken away. */
public final class Remainder {

    /** Beyond that nobody waits for the answer. */
    private static final int MOST_PIECES = 20_000;

    private Remainder() {}

    /** @return empty when it cannot be told within reasonable time */
    public static Optional<List<Box>> of(Box whole, Iterable<Box> taken) {
        var pieces = List.of(whole);
        for (var box : taken) {
            var left = new ArrayList<Box>();
            for (var piece : pieces) {
                left.addAll(piece.without(box));
            }
            if (left.size() > MOST_PIECES) {
                return Optional.empty();
            }
            pieces = left;
        }
        return Optional.of(pieces.stream().filter(piece -> !piece.isEmpty()).toList());
    }
}
