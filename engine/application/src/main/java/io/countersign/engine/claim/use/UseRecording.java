package io.countersign.engine.claim.use;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimUse;
import io.countersign.engine.claim.jdbc.ClaimTable;
import io.countersign.engine.claim.jdbc.UseTable;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.ItemErased;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionStarted;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Versions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers, in the transaction of a submission, which claims stand in it, until its content is erased. */
@Component
class UseRecording {

    /** Wider than what may lie between two words, so that no claim is found across two texts. */
    private static final String APART = " ".repeat(20);

    private final ClaimTable claims;
    private final UseTable uses;
    private final Versions versions;

    UseRecording(ClaimTable claims, UseTable uses, Versions versions) {
        this.claims = claims;
        this.uses = uses;
        this.versions = versions;
    }

    @EventListener
    void on(SubmissionStarted event) {
        Submission submission = event.submission();
        versions.get(submission.versionId()).variants().stream()
                .collect(Collectors.groupingBy(variant -> variant.language().getLanguage()))
                .forEach((language, variants) -> record(submission, variants, claims.counting(language)));
    }

    @EventListener
    void on(ItemErased event) {
        uses.forget(event.item());
    }

    private void record(Submission submission, List<Variant> variants, List<Claim> counting) {
        for (Claim claim : counting) {
            ClaimWords.of(claim.content().text())
                    .ifPresent(words -> variants.forEach(variant -> words.find(said(variant))
                            .ifPresent(found -> uses.insert(use(claim, submission, variant, found)))));
        }
    }

    private static String said(Variant variant) {
        return Stream.concat(
                        Stream.concat(variant.title().stream(), Stream.of(variant.text())),
                        variant.images().stream().map(ImageUse::alternativeText))
                .collect(Collectors.joining(APART));
    }

    private static ClaimUse use(Claim claim, Submission submission, Variant variant, String found) {
        return new ClaimUse(
                claim.id(),
                claim.version(),
                submission.id(),
                variant.id(),
                submission.item(),
                submission.itemName(),
                submission.version(),
                variant.market().code(),
                found,
                submission.submittedAt());
    }
}
