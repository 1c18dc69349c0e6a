package io.countersign.engine.compliance.camunda;

/** Counts brackets outside of texts. */
final class Brackets {

    private Brackets() {}

    /** How deep round, square and curly brackets, and the words that nest like them, are nested. */
    static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean inText = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\' && inText) {
                at++;
            } else if (character == '"') {
                inText = !inText;
            } else if (!inText && "([{".indexOf(character) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (!inText && ")]}".indexOf(character) >= 0) {
                depth--;
            }
        }
        return deepest + count(text, "if ") + count(text, "for ") + count(text, "some ") + count(text, "every ");
    }

    private static int count(String text, String word) {
        int found = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            found++;
        }
        return found;
    }
}
