package io.countersign.plugin.mastodon;

import io.countersign.plugin.spi.channel.Variant;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A post's text: as it is sent, as it is counted, and as it is known again in what a server made of it. */
final class StatusText {

    private static final Pattern REMOTE_MENTION = Pattern.compile(
            "(?<![=/\\w])(@\\w(?:[\\w.-]*\\w)?)@[\\w.-]*\\w(?::\\d+)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LINE_END = Pattern.compile("<br\\s*/?>|</p>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern ENTITY =
            Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private StatusText() {}

    /** The link at the end, unless it stands in the text: the server makes its card from it. */
    static String of(Variant variant) {
        String text = variant.text();
        return variant.link()
                .map(Object::toString)
                .filter(link -> !text.contains(link))
                .map(link -> text.isBlank() ? link : text.stripTrailing() + "\n\n" + link)
                .orElse(text);
    }

    /** Of a mention of somebody on another server only the local part counts. */
    static String counted(String text) {
        return REMOTE_MENTION.matcher(text).replaceAll(mention -> Matcher.quoteReplacement(mention.group(1)));
    }

    /** The same for texts that differ in white space and Unicode composition only. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Letters and digits: what is left of a text by every server's formatting. */
    static String letters(String text) {
        return NO_WORD.matcher(counted(normalized(text))).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether at least half of the words of one text are in the other; servers change smileys, mentions and markup. */
    static boolean alike(String ours, String theirs) {
        Set<String> expected = words(ours);
        Set<String> seen = words(theirs);
        return expected.stream().filter(seen::contains).count() * 2 >= expected.size();
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(counted(normalized(text)).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What a reader sees of a post's HTML. */
    static String plain(String html) {
        String text = TAG.matcher(LINE_END.matcher(html).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
    }

    private static String character(MatchResult entity) {
        String name = entity.group(1);
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> " ";
            default -> character(name);
        };
    }

    private static String character(String number) {
        boolean hexadecimal = number.charAt(1) == 'x' || number.charAt(1) == 'X';
        int codePoint = hexadecimal ? Integer.parseInt(number.substring(2), 16) : Integer.parseInt(number.substring(1));
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "";
    }
}
