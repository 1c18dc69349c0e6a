package io.countersign.engine.claim.web;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimSearch;
import io.countersign.engine.claim.ClaimUse;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Places in lists, as text for {@code after}, and versions, as text for {@code If-Match}. */
final class Cursors {

    private static final int PARTS = 3;

    private Cursors() {}

    static String write(Claim claim) {
        return claim.proposedAt() + "_" + claim.id() + "_" + claim.version();
    }

    static String write(ClaimUse use) {
        return use.at() + "_" + use.submission() + "_" + use.variant();
    }

    static ClaimSearch.Position claim(String text) {
        return read(
                text,
                parts -> new ClaimSearch.Position(
                        Instant.parse(parts[0]), new ClaimId(UUID.fromString(parts[1])), Integer.parseInt(parts[2])));
    }

    static ClaimUse.Position use(String text) {
        return read(
                text,
                parts -> new ClaimUse.Position(
                        Instant.parse(parts[0]),
                        new SubmissionId(UUID.fromString(parts[1])),
                        new VariantId(UUID.fromString(parts[2]))));
    }

    static int version(String tag) {
        try {
            return Integer.parseInt(tag.replace("\"", ""));
        } catch (NumberFormatException wrong) {
            throw ProblemException.invalid(
                    "If-Match", "UNKNOWN", "Header If-Match: it is no version. Pass the ETag of the claim as it is.");
        }
    }

    private static <T> T read(String text, Function<String[], T> reading) {
        String[] parts = text.split("_");
        try {
            if (parts.length == PARTS) {
                return reading.apply(parts);
            }
        } catch (DateTimeException | IllegalArgumentException wrong) {
            // said below
        }
        throw ProblemException.invalid(
                "after", "UNKNOWN", "Parameter after: it is no place in the list. Pass the answer's next as it is.");
    }
}
