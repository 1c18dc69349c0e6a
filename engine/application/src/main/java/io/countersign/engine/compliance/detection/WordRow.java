package io.countersign.engine.compliance.detection;

import io.countersign.engine.compliance.FactName;
import java.util.List;
import java.util.Locale;

/**
 * One row of the word lists.
 *
 * @param value of the fact, or an entry of it when it is a list
 * @param because in plain words
 */
record WordRow(FactName fact, Object value, List<Phrase> phrases, Place place, String because) {

    WordRow {
        phrases = List.copyOf(phrases);
    }

    boolean isLabel() {
        return fact.equals(FactName.MANDATORY_TEXTS) && value.toString().startsWith("AD_LABEL");
    }

    /** Where in a post words stand, the best first. */
    enum Place {
        /** Nothing but signs before it. */
        START,
        /** Seen without opening the rest. */
        ABOVE_FOLD,
        /** Among other hashtags. */
        HASHTAG_CLUSTER,
        END;

        /** As the data dictionary writes it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Place required(String text) {
            return switch (text) {
                case "start" -> START;
                case "above_fold" -> ABOVE_FOLD;
                default -> END;
            };
        }
    }
}
