package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.Detection;
import io.countersign.engine.compliance.Detections;
import io.countersign.engine.compliance.VariantText;
import io.countersign.engine.language.Spoken;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What the words of texts propose as facts; nothing is saved. */
@RestController
class DetectionController {

    private final Detections detections;

    DetectionController(Detections detections) {
        this.detections = detections;
    }

    record Request(@NotNull @Size(min = 1, max = 50) List<@Valid @NotNull TextJson> texts) {}

    record TextJson(
            @Size(max = 500) @Nullable String title,
            @NotNull @Size(max = 100_000) String text,

            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "Write a language as de or pt.")
            String language,

            @Pattern(regexp = "[a-z_]{1,30}", message = "Write a network as bluesky.") @Nullable
            String network,

            @Size(max = 35) @Nullable List<@Valid @NotNull ImageJson> images) {

        VariantText variant() {
            return new VariantText(
                    Optional.ofNullable(title).filter(words -> !words.isBlank()),
                    text,
                    language,
                    network == null ? "none" : network,
                    images == null
                            ? List.of()
                            : images.stream().map(ImageJson::image).toList());
        }
    }

    record ImageJson(@Size(max = 10_000) @Nullable String alternativeText, boolean decorative) {

        VariantText.Image image() {
            return new VariantText.Image(alternativeText == null ? "" : alternativeText, decorative);
        }
    }

    record Answer(List<ProposalJson> proposals, List<Detection.Remark> remarks) {

        static Answer of(Detection detection) {
            return new Answer(
                    detection.proposals().stream().map(ProposalJson::of).toList(), detection.remarks());
        }
    }

    record ProposalJson(String fact, Object value, @Spoken String because, List<Detection.Passage> passages) {

        static ProposalJson of(Detection.Proposal proposal) {
            return new ProposalJson(proposal.fact().value(), proposal.value(), proposal.because(), proposal.passages());
        }
    }

    @PostMapping("/api/compliance/detections")
    List<Answer> detect(@Valid @RequestBody Request request) {
        return request.texts().stream()
                .map(TextJson::variant)
                .map(detections::detect)
                .map(Answer::of)
                .toList();
    }
}
