package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.compliance.rule.check.RowExample;
import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pack's table while it is being changed. Whatever it says, nothing of it counts before it is released.
 *
 * @param base the version of the pack that it would take the place of
 * @param starter the shipped version whose rows must stay as they are
 * @param content what can be changed
 * @param progress how far it has come
 * @param editors everybody who had a hand in it
 */
public record RuleDraft(
        DraftId id,
        String pack,
        String base,
        Optional<String> starter,
        Origin origin,
        Content content,
        Progress progress,
        Set<PersonId> editors) {

    public RuleDraft {
        editors = Set.copyOf(editors);
    }

    /** Where it was made. */
    public enum Origin {
        WORKSPACE,
        MODELER
    }

    /**
     * @param hash SHA-256 of the text, in hexadecimal
     * @param revision grows with every change of the draft, whatever changed
     */
    public record Content(String dmn, String hash, List<RowExample> examples, long revision) {

        public Content {
            examples = List.copyOf(examples);
        }
    }

    /**
     * @param comment what the second person is told
     * @param proposed the pack's version that it became when it was handed over
     * @param decided when it was released or returned
     * @param reason why it was returned
     */
    public record Progress(
            DraftState state,
            Stamp created,
            Stamp changed,
            Optional<Stamp> handedOver,
            Optional<Stamp> decided,
            Optional<String> comment,
            Optional<String> proposed,
            Optional<String> reason) {}

    public DraftState state() {
        return progress.state();
    }

    /** The state that somebody looked at, as an ETag. */
    public String tag() {
        return "\"" + content.revision() + "\"";
    }
}
