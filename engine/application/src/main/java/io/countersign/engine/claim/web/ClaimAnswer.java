package io.countersign.engine.claim.web;

import io.countersign.engine.claim.ClaimState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a claim as people see it. */
record ClaimAnswer(
        UUID id,
        int version,
        ClaimState state,
        String text,
        String language,
        String code,
        String evidence,
        @Nullable String evidenceLink,
        List<String> regions,
        LocalDate validFrom,
        LocalDate validUntil,
        PersonRef owner,
        PersonRef proposedBy,
        Instant proposedAt,
        @Nullable PersonRef acceptedBy,
        @Nullable Instant acceptedAt,
        @Nullable String reason,
        boolean mayAccept,
        boolean mayWithdraw) {}
