package io.countersign.benchmark;

/**
 * A line of the result.
 *
 * @param plain of the plain product; empty when it has nothing like it
 */
public record Row(String what, String ours, String plain, String toReach, boolean reached) {

    Figure figure() {
        return new Figure(what, plain, ours, "", toReach, reached);
    }

    String markdown() {
        return "| %s | %s | %s | %s | %s |"
                .formatted(what, ours, plain.isEmpty() ? "-" : plain, toReach, reached ? "yes" : "no");
    }
}
