package io.countersign.engine.claim.web;

import io.countersign.engine.claim.ClaimContent;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A claim as it is proposed. */
record ClaimBody(
        @NotBlank @Size(min = 3, max = 500) String text,
        @NotBlank @Size(max = 8) String language,
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(min = 3, max = 2000) String evidence,
        @Nullable @Size(max = 2000) String evidenceLink,
        @NotEmpty @Size(max = 60) List<@NotBlank @Size(max = 20) String> regions,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        @NotBlank @Size(max = 100) String owner) {

    ClaimContent read() {
        return new ClaimContent(
                text.strip(),
                language,
                code,
                evidence.strip(),
                link(),
                new TreeSet<>(regions),
                validFrom,
                validUntil,
                person());
    }

    private Optional<URI> link() {
        try {
            return Optional.ofNullable(evidenceLink)
                    .filter(link -> !link.isBlank())
                    .map(link -> URI.create(link.strip()));
        } catch (IllegalArgumentException wrong) {
            throw ProblemException.invalid(
                    "evidenceLink", "INVALID", "Evidence link: it is no web address. Let it begin with https://");
        }
    }

    private PersonId person() {
        if (!PersonId.isWellFormed(owner)) {
            throw ProblemException.invalid(
                    "owner", "UNKNOWN", "Owner: it is nobody's name. Choose somebody who works here.");
        }
        return new PersonId(owner);
    }
}
