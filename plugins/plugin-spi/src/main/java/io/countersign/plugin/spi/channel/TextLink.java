package io.countersign.plugin.spi.channel;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address that stands in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it has ended, in UTF-16 units
 */
public record TextLink(int start, int end, URI address) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\p{N}_@#$/])https?://[^\\s<>\"\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    /** {@link URI#getHost()} does not know hosts with letters beyond ASCII. */
    private static final Pattern HOST = Pattern.compile("^[^:@]*[\\p{L}\\p{N}]");

    private static final String ENDS_A_SENTENCE = ".,;:!?'\u2019\u201d\u00bb\u2026";

    /** In the order of the text. An address ends before the punctuation of the sentence around it. */
    public static List<TextLink> in(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        return matcher.results().map(TextLink::of).flatMap(Optional::stream).toList();
    }

    private static Optional<TextLink> of(MatchResult match) {
        String address = withoutPunctuation(match.group());
        try {
            URI uri = URI.create(address);
            return HOST.matcher(Objects.requireNonNullElse(uri.getRawAuthority(), ""))
                            .find()
                    ? Optional.of(new TextLink(match.start(), match.start() + address.length(), uri))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String withoutPunctuation(String address) {
        int end = address.length();
        while (end > 0 && endsTheSentence(address, end)) {
            end--;
        }
        return address.substring(0, end);
    }

    private static boolean endsTheSentence(String address, int end) {
        char last = address.charAt(end - 1);
        if (last == ')' || last == ']') {
            char opening = last == ')' ? '(' : '[';
            return address.substring(0, end)
                            .chars()
                            .filter(each -> each == opening)
                            .count()
                    < address.substring(0, end)
                            .chars()
                            .filter(each -> each == last)
                            .count();
        }
        return ENDS_A_SENTENCE.indexOf(last) >= 0;
    }
}
