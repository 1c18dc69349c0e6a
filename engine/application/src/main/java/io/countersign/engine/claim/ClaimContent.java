package io.countersign.engine.claim;

import io.countersign.engine.identity.PersonId;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a claim says and what it stands on.
 *
 * @param text the words as content uses them
 * @param language ISO 639, such as {@code de}
 * @param code a value of the fact {@code content.claims}, such as {@code efficacy}
 * @param evidence what proves it and where it lies
 * @param regions where it may be made, such as {@code de}, {@code eu} or {@code global}
 * @param validUntil its last day
 * @param owner who answers for it
 */
public record ClaimContent(
        String text,
        String language,
        String code,
        String evidence,
        Optional<URI> evidenceLink,
        SortedSet<String> regions,
        LocalDate validFrom,
        LocalDate validUntil,
        PersonId owner) {

    public ClaimContent {
        regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    }

    public ClaimContent until(LocalDate day) {
        return new ClaimContent(text, language, code, evidence, evidenceLink, regions, validFrom, day, owner);
    }
}
