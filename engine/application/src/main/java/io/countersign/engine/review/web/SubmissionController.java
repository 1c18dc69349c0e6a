package io.countersign.engine.review.web;

import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.DraftTag;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.idempotency.RepeatedRequests;
import io.countersign.engine.reading.Reading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/submissions")
class SubmissionController {

    private final Submissions submissions;
    private final SubmissionAnswers answers;
    private final RepeatedRequests requests;
    private final DraftForms forms;
    private final Reading reading;

    SubmissionController(
            Submissions submissions,
            SubmissionAnswers answers,
            RepeatedRequests requests,
            DraftForms forms,
            Reading reading) {
        this.submissions = submissions;
        this.answers = answers;
        this.requests = requests;
        this.forms = forms;
        this.reading = reading;
    }

    record NewSubmission(
            @NotNull UUID item,
            @NotBlank String draftEtag,
            @Nullable @Size(max = 2000) String comment,
            @Nullable @Size(max = 2000) String difference) {}

    record Reason(@NotBlank @Size(min = 3, max = 2000) String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SubmissionAnswer submit(
            @RequestHeader("Idempotency-Key") Optional<String> key, @Valid @RequestBody NewSubmission form) {
        var id = requests.answerOnce("submit/" + form.item(), key, form, UUID.class, () -> submit(form));
        return get(id);
    }

    @GetMapping("/{submissionId}")
    SubmissionAnswer get(@PathVariable UUID submissionId) {
        return reading.together(() -> answers.of(submissions.get(new SubmissionId(submissionId))));
    }

    @PostMapping("/{submissionId}/withdrawal")
    SubmissionAnswer withdraw(@PathVariable UUID submissionId, @Valid @RequestBody Reason reason) {
        submissions.withdraw(new SubmissionId(submissionId), reason.reason());
        return get(submissionId);
    }

    @PutMapping("/{submissionId}/slot")
    SubmissionAnswer chooseNewSlot(@PathVariable UUID submissionId, @RequestBody DraftForm.Time slot) {
        submissions.chooseSlot(new SubmissionId(submissionId), forms.read(slot));
        return get(submissionId);
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    private UUID submit(NewSubmission form) {
        return submissions
                .submit(
                        new ItemId(form.item()),
                        DraftTag.parse(form.draftEtag()),
                        given(form.comment()),
                        given(form.difference()))
                .id()
                .value();
    }
}
