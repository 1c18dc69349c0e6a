package io.countersign.engine.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a catalogue in gettext's format, of which one-line {@code msgid} and {@code msgstr} are used.
 *
 * @see <a href="https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html">The Format of PO Files</a>
 */
final class PoFile {

    private static final String ENGLISH = "msgid ";
    private static final String TRANSLATED = "msgstr ";

    private PoFile() {}

    static Map<String, String> read(BufferedReader lines) throws IOException {
        var sentences = new LinkedHashMap<String, String>();
        var english = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ENGLISH)) {
                english = unquoted(line.substring(ENGLISH.length()));
            } else if (line.startsWith(TRANSLATED) && !english.isEmpty()) {
                sentences.put(english, unquoted(line.substring(TRANSLATED.length())));
            }
        }
        return sentences;
    }

    private static String unquoted(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
