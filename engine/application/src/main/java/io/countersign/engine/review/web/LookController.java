package io.countersign.engine.review.web;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.review.Looks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the person had before their eyes. Said by the page that shows it, never by a link, which mail scanners follow. */
@RestController
class LookController {

    private static final int MOST = 500;

    private final Looks looks;

    LookController(Looks looks) {
        this.looks = looks;
    }

    record LookedAtVariants(@NotEmpty @Size(max = MOST) Set<@NotNull UUID> variants) {}

    @PostMapping("/api/submissions/{submissionId}/looks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void look(@PathVariable UUID submissionId, @Valid @RequestBody LookedAtVariants seen) {
        looks.add(
                new SubmissionId(submissionId),
                seen.variants().stream().map(VariantId::new).collect(Collectors.toSet()));
    }
}
