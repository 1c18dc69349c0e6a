package io.countersign.engine.audit.history;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** A slot as records keep it, {@code 2026-11-22 10:54 Europe/Berlin}, in the reader's way of writing dates. */
final class SlotWords {

    private SlotWords() {}

    static String of(String kept, Locale language) {
        var parts = kept.strip().split(" ", 3);
        if (parts.length != 3) {
            return kept;
        }
        try {
            var at = LocalDateTime.parse(parts[0] + "T" + parts[1]);
            var zone = ZoneId.of(parts[2]);
            return at.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(european(language)))
                    + " (" + place(zone, language) + ")";
        } catch (DateTimeException unreadable) {
            return kept;
        }
    }

    /** The workspace writes days before months, and 24 hours. */
    private static Locale european(Locale language) {
        return language.getLanguage().equals("en") ? Locale.UK : language;
    }

    private static String place(ZoneId zone, Locale language) {
        var name = zone.getId();
        return name.contains("/")
                ? name.substring(name.lastIndexOf('/') + 1).replace('_', ' ')
                : zone.getDisplayName(TextStyle.SHORT, language);
    }
}
