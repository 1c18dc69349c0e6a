package io.countersign.engine.demo;

import io.countersign.engine.review.DecisionKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One content item, and what becomes of it.
 *
 * @param written day from today on which its author begins it
 * @param slot day from today and hour, for example {@code 12 17:30}, on the author's clock; none only in a draft
 * @param rounds versions that were returned, before the one that meets its fate
 * @param signed how many sign before the fate that somebody else decides; none signed without this
 * @param remark what is said when it is returned, rejected, withdrawn or taken down
 * @param praise what the signers say when they approve, in this order; those after the last say nothing
 */
record Story(
        String name,
        String author,
        int written,
        @Nullable String slot,
        String text,
        @Nullable String link,
        String language,
        @Nullable Drawing picture,
        List<Target> targets,
        @Nullable Map<String, Object> facts,
        @Nullable List<Round> rounds,
        @Nullable SetAside setAside,
        Fate fate,
        @Nullable Integer signed,
        @Nullable String remark,
        @Nullable List<String> praise) {

    /** How far an item comes. */
    enum Fate {
        DRAFT,
        IN_REVIEW,
        RETURNED,
        /** The rules return it by themselves, before anybody is asked. */
        HELD,
        REJECTED,
        WITHDRAWN,
        SCHEDULED,
        PUBLISHED,
        /** The network refused it, or nobody knows whether it took it, and nobody has repaired it yet. */
        STUCK,
        /** It was refused, and given up. */
        GIVEN_UP,
        MISSED,
        TAKEN_DOWN
    }

    /** @param colours of background, main thing and accent, as six hexadecimal digits each */
    record Drawing(String name, Motif motif, List<String> colours, String alternativeText) {}

    /** @param text instead of the story's */
    record Target(
            String account,
            String market,
            @Nullable String text,
            @Nullable String language) {}

    /**
     * A version that came back.
     *
     * @param signed how many signed before
     * @param text of the version that the author makes of it
     * @param facts that the author answers anew
     * @param answer of the author to the approvers
     */
    record Round(
            @Nullable Integer signed,
            String remark,
            String text,
            @Nullable Map<String, Object> facts,
            String answer) {}

    /** A rule set aside for this item by two people. */
    record SetAside(String rule, String by, String reason, String confirmedBy, String answer, int days) {}

    Optional<Drawing> drawing() {
        return Optional.ofNullable(picture);
    }

    List<Round> returned() {
        return rounds == null ? List.of() : rounds;
    }

    /** What the approver says who signs as the given one, beginning with 0. */
    String praise(int number) {
        return praise == null || number >= praise.size() ? "" : praise.get(number);
    }

    String remarked() {
        return remark == null ? "" : remark;
    }

    /** How many sign its last version before the fate. */
    int signatures() {
        return switch (fate) {
            case SCHEDULED, PUBLISHED, STUCK, GIVEN_UP, TAKEN_DOWN -> Integer.MAX_VALUE;
            default -> signed == null ? 0 : signed;
        };
    }

    /** The decision that ends it; none when it ends otherwise. */
    Optional<DecisionKind> verdict() {
        return switch (fate) {
            case RETURNED -> Optional.of(DecisionKind.RETURN);
            case REJECTED -> Optional.of(DecisionKind.REJECT);
            default -> Optional.empty();
        };
    }
}
