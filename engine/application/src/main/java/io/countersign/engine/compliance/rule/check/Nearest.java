package io.countersign.engine.compliance.rule.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody probably meant. */
final class Nearest {

    private Nearest() {}

    /** A sentence: {@code Did you mean 'content.type'?}, or where to look. */
    static String hint(String written, Collection<String> known) {
        return find(written, known)
                .map(name -> "Did you mean '%s'?".formatted(name))
                .orElse("Choose one of the data dictionary.");
    }

    private static Optional<String> find(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> distance(written, name) <= Math.max(2, written.length() / 4))
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /** Levenshtein's: how many letters must be changed, added or taken away. */
    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (var column = 0; column <= other.length(); column++) {
            previous[column] = column;
        }
        for (var row = 1; row <= one.length(); row++) {
            var current = new int[other.length() + 1];
            current[0] = row;
            for (var column = 1; column <= other.length(); column++) {
                var changed = previous[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
