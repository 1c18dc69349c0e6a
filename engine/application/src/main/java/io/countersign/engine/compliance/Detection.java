package io.countersign.engine.compliance;

import io.countersign.engine.language.Spoken;
import java.util.List;

/** What was found in one text; both lists in the order of the word lists. */
public record Detection(List<Proposal> proposals, List<Remark> remarks) {

    public Detection {
        proposals = List.copyOf(proposals);
        remarks = List.copyOf(remarks);
    }

    /**
     * A fact that the words speak for.
     *
     * @param value the value; of a fact that is a list, one of its entries
     * @param because in plain words
     */
    public record Proposal(FactName fact, Object value, String because, List<Passage> passages) {

        public Proposal {
            passages = List.copyOf(passages);
        }
    }

    /** Something that is not as it must be, with the place. */
    public record Remark(Kind kind, @Spoken String message, List<Passage> passages) {

        public enum Kind {
            /** An informative image has no alternative text. */
            ALT_MISSING,
            /** A required text is there, but not where it counts. */
            TOO_LATE
        }

        public Remark {
            passages = List.copyOf(passages);
        }
    }

    /**
     * Words in a text.
     *
     * @param field {@code title}, {@code text} or {@code images[0].alternativeText}
     * @param start in UTF-16 units of the text as it was given, in Unicode's form NFC
     * @param end after the last unit
     */
    public record Passage(String field, int start, int end, String words) {}
}
