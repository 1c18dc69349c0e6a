package io.countersign.plugin.wordpress;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text without a single tag, in the paragraphs that its empty lines make; what has tags is HTML and stays as it is. */
final class Paragraphs {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*>");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{2,}");

    private Paragraphs() {}

    static String of(String text) {
        if (text.isBlank() || TAG.matcher(text).find()) {
            return text;
        }
        return Arrays.stream(EMPTY_LINES.split(text.strip()))
                .map(block -> "<p>" + SafeHtml.escape(block).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }
}
