package io.countersign.engine.discussion.anchor;

import io.countersign.engine.discussion.Anchor.Field;
import io.countersign.engine.discussion.Anchor.Words;
import io.countersign.engine.discussion.Standing;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Pins words, and finds them again in a text that was changed: the quote, where what stands around it is most alike; of
 * equally good places the one nearest to the old one.
 */
public final class TextPlaces {

    /** Whoever quotes that much means these words, whatever stands around them now. */
    private static final int LONG_QUOTE = 24;

    /** A short quote is only believed to be the same with as much beside it. */
    private static final int ENOUGH_CONTEXT = 4;

    private TextPlaces() {}

    /** @return empty when other words stand there */
    public static Optional<Words> pin(String text, Field field, String quote, int start) {
        var all = CodePoints.of(text);
        var wanted = CodePoints.of(quote);
        if (wanted.length() == 0 || !all.holds(wanted, start)) {
            return Optional.empty();
        }
        int end = start + wanted.length();
        return Optional.of(new Words(
                field, quote, all.part(start - Words.CONTEXT, start), all.part(end, end + Words.CONTEXT), start));
    }

    public static Standing find(String text, Words words) {
        var all = CodePoints.of(text);
        var quote = CodePoints.of(words.quote());
        return IntStream.rangeClosed(0, all.length() - quote.length())
                .filter(at -> all.holds(quote, at))
                .mapToObj(at -> candidate(all, words, quote, at))
                .filter(found -> found.isTheSame(quote.length()))
                .max(Comparator.comparingInt(Candidate::alike).thenComparingInt(found -> -found.distance()))
                .<Standing>map(found -> new Standing.At(found.at(), found.at() + quote.length()))
                .orElseGet(Standing.Outdated::new);
    }

    private static Candidate candidate(CodePoints text, Words words, CodePoints quote, int at) {
        var prefix = CodePoints.of(words.prefix());
        var suffix = CodePoints.of(words.suffix());
        int end = at + quote.length();
        int before = text.sameBefore(at, prefix);
        int after = text.sameAfter(end, suffix);
        boolean begins = prefix.length() < ENOUGH_CONTEXT && before == prefix.length() && at == before;
        boolean ends = suffix.length() < ENOUGH_CONTEXT && after == suffix.length() && end + after == text.length();
        return new Candidate(at, Math.abs(at - words.start()), before, after, begins || ends);
    }

    /** @param atEdge as near to the beginning or the end of the text as it was */
    private record Candidate(int at, int distance, int before, int after, boolean atEdge) {

        int alike() {
            return before + after;
        }

        boolean isTheSame(int length) {
            return length >= LONG_QUOTE || atEdge || before >= ENOUGH_CONTEXT || after >= ENOUGH_CONTEXT;
        }
    }
}
