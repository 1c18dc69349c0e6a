package io.countersign.engine.review.route;

import io.countersign.engine.review.route.Correction.WordChange;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts the words by which two texts differ. Where a script has no spaces, each character counts. */
public final class WordDistance {

    /** Beyond that, what lies between the first and the last difference counts as a whole. */
    private static final int COMPARED = 2_000;

    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+(?:[.,:/\u2019'-]\\p{Nd}+)*");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.)\\S+|(?<![\\p{L}\\p{Nd}])@[\\p{L}\\p{Nd}_.@-]+");
    private static final Pattern WITHOUT_SPACES = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]+");

    private WordDistance() {}

    public static WordChange between(String older, String newer, Locale language) {
        return new WordChange(
                words(tokens(older, language), tokens(newer, language)),
                !found(FIGURE, older).equals(found(FIGURE, newer)));
    }

    /** Whether both name the same addresses and people, in the same order. */
    public static boolean sameAddresses(String older, String newer) {
        return found(ADDRESS, older).equals(found(ADDRESS, newer));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> tokens(String text, Locale language) {
        var breaks = BreakIterator.getWordInstance(language);
        breaks.setText(text);
        var tokens = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            var token = text.substring(from, to);
            if (WITHOUT_SPACES.matcher(token).matches()) {
                token.codePoints().mapToObj(Character::toString).forEach(tokens::add);
            } else if (!token.isBlank()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static int words(List<String> older, List<String> newer) {
        int same = 0;
        while (same < Math.min(older.size(), newer.size()) && older.get(same).equals(newer.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(older.size(), newer.size()) - same
                && older.get(older.size() - 1 - end).equals(newer.get(newer.size() - 1 - end))) {
            end++;
        }
        return differing(older.subList(same, older.size() - end), newer.subList(same, newer.size() - end));
    }

    private static int differing(List<String> older, List<String> newer) {
        int longer = Math.max(older.size(), newer.size());
        return longer > COMPARED ? longer : longer - inCommon(older, newer);
    }

    /** Length of the longest common subsequence. */
    private static int inCommon(List<String> one, List<String> other) {
        var before = new int[other.size() + 1];
        for (String word : one) {
            var now = new int[before.length];
            for (int place = 1; place < now.length; place++) {
                now[place] = word.equals(other.get(place - 1))
                        ? before[place - 1] + 1
                        : Math.max(before[place], now[place - 1]);
            }
            before = now;
        }
        return before[other.size()];
    }
}
