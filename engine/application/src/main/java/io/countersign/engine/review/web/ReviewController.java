package io.countersign.engine.review.web;

import io.countersign.engine.idempotency.RepeatedRequests;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.NewDecision;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.Reviews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReviewController {

    private final Reviews reviews;
    private final ReviewAnswers answers;
    private final RepeatedRequests requests;

    ReviewController(Reviews reviews, ReviewAnswers answers, RepeatedRequests requests) {
        this.reviews = reviews;
        this.answers = answers;
        this.requests = requests;
    }

    record DecisionForm(
            @NotNull DecisionKind decision,
            @Nullable @Size(max = 4000) String comment,
            @NotNull String hash) {}

    @PostMapping("/api/reviews/{reviewId}/decision")
    @ResponseStatus(HttpStatus.CREATED)
    DecisionAnswer decide(
            @PathVariable UUID reviewId,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            @Valid @RequestBody DecisionForm form) {
        return requests.answerOnce(
                "decide/" + reviewId, key, form, DecisionAnswer.class, () -> decide(new ReviewId(reviewId), form));
    }

    private DecisionAnswer decide(ReviewId id, DecisionForm form) {
        var comment = form.comment() == null ? "" : form.comment();
        return answers.decision(reviews.decide(id, new NewDecision(form.decision(), comment, form.hash())));
    }
}
