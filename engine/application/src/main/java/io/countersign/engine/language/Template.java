package io.countersign.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A sentence with gaps, as {@link String#format} fills them: {@code %s}, {@code %d}, {@code %,d}, or {@code %2$s} where a
 * language has another order.
 *
 * @param pieces what stands before, between and behind the gaps
 * @param places which filling stands in which gap
 */
record Template(List<String> pieces, List<Integer> places) {

    private static final Pattern GAP = Pattern.compile("%(?:(\\d)\\$)?,?[sd]");

    Template {
        pieces = List.copyOf(pieces);
        places = List.copyOf(places);
    }

    static Template of(String sentence) {
        var pieces = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var gaps = GAP.matcher(sentence);
        int from = 0;
        while (gaps.find()) {
            pieces.add(sentence.substring(from, gaps.start()));
            places.add(gaps.group(1) == null ? places.size() : Integer.parseInt(gaps.group(1)) - 1);
            from = gaps.end();
        }
        pieces.add(sentence.substring(from));
        return new Template(pieces, places);
    }

    /** How much of a text this decides: of two that fit, the one that says more itself is meant. */
    int weight() {
        return pieces.stream().mapToInt(String::length).sum();
    }

    /** What fills the gaps of the text, when it is this sentence. Looks at each character once. */
    Optional<List<String>> fillingsIn(String text) {
        var first = pieces.get(0);
        var last = pieces.get(pieces.size() - 1);
        if (text.length() < first.length() + last.length() || !text.startsWith(first) || !text.endsWith(last)) {
            return Optional.empty();
        }
        var fillings = new ArrayList<String>();
        int from = first.length();
        int end = text.length() - last.length();
        for (int gap = 1; gap < pieces.size() - 1; gap++) {
            int next = text.indexOf(pieces.get(gap), from);
            if (next < 0 || next + pieces.get(gap).length() > end) {
                return Optional.empty();
            }
            fillings.add(text.substring(from, next));
            from = next + pieces.get(gap).length();
        }
        if (!places.isEmpty()) {
            fillings.add(text.substring(from, end));
        } else if (from != end) {
            return Optional.empty();
        }
        return Optional.of(fillings);
    }

    String filled(List<String> fillings, UnaryOperator<String> each) {
        var text = new StringBuilder(pieces.get(0));
        for (int gap = 0; gap < places.size(); gap++) {
            text.append(each.apply(fillings.get(places.get(gap)))).append(pieces.get(gap + 1));
        }
        return text.toString();
    }
}
