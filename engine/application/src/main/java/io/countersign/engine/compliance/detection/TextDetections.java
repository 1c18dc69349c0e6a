package io.countersign.engine.compliance.detection;

import io.countersign.engine.compliance.Detection;
import io.countersign.engine.compliance.Detection.Passage;
import io.countersign.engine.compliance.Detection.Proposal;
import io.countersign.engine.compliance.Detection.Remark;
import io.countersign.engine.compliance.Detections;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.VariantText;
import io.countersign.engine.compliance.detection.WordRow.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a text row by row of the word lists, then looks at its images. */
@Component
class TextDetections implements Detections {

    private static final FactName LABEL_PLACEMENT = new FactName("content.labelPlacement");
    private static final FactName HAS_IMAGE = new FactName("content.hasImage");

    private final WordLists lists;

    TextDetections(WordLists lists) {
        this.lists = lists;
    }

    @Override
    public Detection detect(VariantText variant) {
        var search = WordSearch.in(variant);
        var placement = new Placement(search.text(), lists.fold(variant.network()));
        var found = lists.rows(variant.language()).stream()
                .map(row -> new Found(row, search.passages(row), placement))
                .filter(hit -> !hit.passages().isEmpty())
                .toList();
        var proposals = new ArrayList<Proposal>();
        found.stream().filter(Found::counts).map(Found::proposal).forEach(proposals::add);
        labelPlacement(found).ifPresent(proposals::add);
        proposals.addAll(images(variant));
        var remarks = Stream.concat(
                found.stream()
                        .filter(hit -> !hit.counts() && !isFoundElsewhere(hit, found))
                        .map(Found::tooLate),
                missingDescriptions(variant).stream());
        return new Detection(merged(proposals), remarks.toList());
    }

    /** One row's words in one text. */
    private record Found(WordRow row, List<Passage> passages, Placement placement) {

        Place best() {
            return passages.stream()
                    .map(placement::of)
                    .min(Comparator.naturalOrder())
                    .orElse(Place.END);
        }

        boolean counts() {
            return row.place() == Place.END || best().compareTo(row.place()) <= 0;
        }

        Proposal proposal() {
            return new Proposal(row.fact(), row.value(), row.because(), passages);
        }

        Remark tooLate() {
            var message = row.place() == Place.START
                    ? "“%s” counts only as the first word. Move it to the start."
                            .formatted(passages.get(0).words())
                    : "“%s” counts only where it is seen without opening the post. Move it further up."
                            .formatted(passages.get(0).words());
            return new Remark(Remark.Kind.TOO_LATE, message, passages);
        }
    }

    private static boolean isFoundElsewhere(Found late, List<Found> found) {
        return found.stream()
                .filter(Found::counts)
                .anyMatch(hit -> hit.row().fact().equals(late.row().fact())
                        && hit.row().value().equals(late.row().value()));
    }

    private static Optional<Proposal> labelPlacement(List<Found> found) {
        return found.stream()
                .filter(hit -> hit.row().isLabel())
                .min(Comparator.comparing(Found::best))
                .map(hit -> new Proposal(
                        LABEL_PLACEMENT, hit.best().code(), "Where the advertising label stands", hit.passages()));
    }

    private static List<Proposal> images(VariantText variant) {
        if (!variant.hasInformativeImage()) {
            return List.of();
        }
        var image = new Proposal(HAS_IMAGE, true, "It has a picture that says something", List.of());
        return variant.imagesWithoutText().isEmpty()
                ? List.of(
                        image,
                        new Proposal(
                                FactName.MANDATORY_TEXTS,
                                "ALT_TEXT",
                                "Every picture that says something has an alternative text",
                                List.of()))
                : List.of(image);
    }

    private static List<Remark> missingDescriptions(VariantText variant) {
        return variant.imagesWithoutText().stream()
                .map(index -> new Remark(
                        Remark.Kind.ALT_MISSING,
                        "Picture %d has no alternative text. Say what it shows, or mark it as decorative."
                                .formatted(index + 1),
                        List.of(new Passage("images[%d].alternativeText".formatted(index), 0, 0, ""))))
                .toList();
    }

    /** One proposal per fact and value, with the passages of all rows that speak for it. */
    private static List<Proposal> merged(List<Proposal> proposals) {
        var merged = new ArrayList<Proposal>();
        for (Proposal proposal : proposals) {
            merged.stream()
                    .filter(other -> other.fact().equals(proposal.fact())
                            && other.value().equals(proposal.value()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> merged.set(merged.indexOf(other), joined(other, proposal)),
                            () -> merged.add(proposal));
        }
        return merged;
    }

    private static Proposal joined(Proposal one, Proposal other) {
        return new Proposal(
                one.fact(),
                one.value(),
                one.because(),
                Stream.concat(one.passages().stream(), other.passages().stream())
                        .distinct()
                        .toList());
    }
}
