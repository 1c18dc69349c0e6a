package io.countersign.engine.discussion.web;

import io.countersign.engine.language.Spoken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people get: a page of a discussion. */
record DiscussionAnswer(
        @Nullable Integer version,
        int open,
        int resolved,
        boolean mayWrite,
        @Spoken @Nullable String whyReadOnly,
        List<ThreadAnswer> items,
        @Nullable Integer next) {

    /** @param standing null for a thread that was answered on its own, not as seen from a version */
    record ThreadAnswer(
            UUID id,
            UUID item,
            int number,
            int version,
            @Nullable TargetAnswer target,
            @Nullable AnchorAnswer anchor,
            @Nullable StandingAnswer standing,
            List<RemarkAnswer> remarks,
            @Nullable ActAnswer resolved) {}

    record TargetAnswer(UUID account, String market) {}

    /** Of words or of a place; the others' members are null. */
    record AnchorAnswer(
            @Nullable String field,
            @Nullable String quote,
            @Nullable String prefix,
            @Nullable String suffix,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String asset,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height) {}

    /** @param start of words that stand, in code points of the version that was asked for */
    record StandingAnswer(
            boolean outdated,
            @Nullable Integer start,
            @Nullable Integer end) {}

    record RemarkAnswer(
            UUID id,
            PersonAnswer by,
            Instant at,
            String words,
            List<PersonAnswer> mentions,
            int edits,
            @Nullable Instant editedAt,
            @Nullable ActAnswer removed,
            boolean mine) {}

    record ActAnswer(PersonAnswer by, Instant at) {}

    record PersonAnswer(String id, String displayName) {}
}
