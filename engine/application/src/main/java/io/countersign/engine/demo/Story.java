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
 * @param said remarks on the content, on whichever version
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
        @Nullable List<String> praise,
        @Nullable List<Said> said) {

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
     * @param words of the text on which the remark stands, when it is approved provided that they are changed
     * @param text of the version that the author makes of it
     * @param facts that the author answers anew
     * @param answer of the author to the approvers
     */
    record Round(
            @Nullable Integer signed,
            String remark,
            @Nullable String words,
            String text,
            @Nullable Map<String, Object> facts,
            String answer) {}

    /**
     * A remark.
     *
     * @param version on which it is made, beginning with 0
     * @param words of the text on which it stands
     * @param at place in the first picture: left, top, width and height as parts of one; zeros for a point
     */
    record Said(
            String by,
            @Nullable Integer version,
            @Nullable String words,
            @Nullable List<Double> at,
            String says,
            @Nullable List<Reply> answers,
            @Nullable String resolvedBy) {

        List<Reply> replies() {
            return answers == null ? List.of() : answers;
        }

        Optional<List<Double>> place() {
            return Optional.ofNullable(at);
        }
    }

    record Reply(String by, String says) {}

    /** A rule set aside for this item by two people. */
    record SetAside(String rule, String by, String reason, String confirmedBy, String answer, int days) {}

    Optional<Drawing> drawing() {
        return Optional.ofNullable(picture);
    }

    /** @param version beginning with 0 */
    List<Said> said(int version) {
        return said == null
                ? List.of()
                : said.stream()
                        .filter(each -> (each.version() == null ? 0 : each.version()) == version)
                        .toList();
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
