package io.countersign.plugin.bluesky;

import io.countersign.plugin.spi.channel.TextCount;
import io.countersign.plugin.spi.channel.TextLink;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links, hashtags and mentions of a text, as Bluesky's own app recognises them, save addresses without {@code https://}. */
final class Facets {

    private static final int LONGEST_TAG = 64;
    private static final String INVISIBLE = "\\u00AD\\u2060\\u200A-\\u200D\\u20E2";

    /** Not a number alone, and no keycap emoji. */
    private static final Pattern TAG = Pattern.compile(
            "(?<=^|\\s)[#\\uFF03](?!\\uFE0F)([^\\s" + INVISIBLE + "]*[^\\d\\s\\p{P}" + INVISIBLE + "]+[^\\s" + INVISIBLE
                    + "]*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern MENTION = Pattern.compile(
            "(?<=^|[\\s(])@((?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)");
    private static final Pattern PUNCTUATION_AT_THE_END = Pattern.compile("\\p{P}+$");

    private Facets() {}

    /** In the order of the text. */
    static List<Facet> in(String text) {
        Stream<Facet> links = TextLink.in(text).stream()
                .map(link -> facet(
                        text,
                        link.start(),
                        link.end(),
                        Facet.Kind.LINK,
                        link.address().toString()));
        return Stream.of(links, tags(text), mentions(text))
                .flatMap(facets -> facets)
                .sorted(Comparator.comparingInt(Facet::byteStart))
                .toList();
    }

    private static Stream<Facet> tags(String text) {
        Matcher matcher = TAG.matcher(text);
        return matcher.results()
                .map(match -> {
                    String tag = PUNCTUATION_AT_THE_END.matcher(match.group(1)).replaceFirst("");
                    return facet(text, match.start(), match.start(1) + tag.length(), Facet.Kind.TAG, tag);
                })
                .filter(facet -> !facet.value().isEmpty() && TextCount.graphemes(facet.value()) <= LONGEST_TAG);
    }

    private static Stream<Facet> mentions(String text) {
        return MENTION.matcher(text)
                .results()
                .map(match -> facet(text, match.start(), match.end(), Facet.Kind.MENTION, match.group(1)));
    }

    private static Facet facet(String text, int start, int end, Facet.Kind kind, String value) {
        int byteStart = TextCount.utf8Bytes(text.substring(0, start));
        return new Facet(byteStart, byteStart + TextCount.utf8Bytes(text.substring(start, end)), kind, value);
    }
}
