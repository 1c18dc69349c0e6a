package io.countersign.engine.review.web;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Reviews;
import io.countersign.engine.review.plan.ProcessPictures;
import io.countersign.engine.review.route.ReviewRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PictureController {

    private final Submissions submissions;
    private final Reviews reviews;
    private final ProcessPictures pictures;

    PictureController(Submissions submissions, Reviews reviews, ProcessPictures pictures) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.pictures = pictures;
    }

    record PictureAnswer(
            String xml,
            List<String> active,
            List<String> passed,
            List<String> incidents,
            List<StepAnswer> steps,
            List<String> waitsFor) {}

    record StepAnswer(
            String element,
            String name,
            Instant began,
            @Nullable Instant ended) {}

    @GetMapping("/api/submissions/{submissionId}/process")
    PictureAnswer get(@PathVariable UUID submissionId) {
        var submission = submissions.get(new SubmissionId(submissionId));
        var picture = pictures.of(submission.id())
                .orElseThrow(() -> ProblemException.notFound("Process of submission", submissionId));
        var open = reviews.of(submission.id()).stream()
                .filter(review -> review.state() == ReviewState.OPEN)
                .map(this::words)
                .toList();
        return new PictureAnswer(
                picture.xml(),
                picture.active(),
                picture.passed(),
                picture.incidents(),
                picture.steps().stream()
                        .map(step -> new StepAnswer(
                                step.element(),
                                step.name(),
                                step.began(),
                                step.ended().orElse(null)))
                        .toList(),
                open);
    }

    private String words(Review review) {
        return "%s for %s: %s"
                .formatted(
                        new ReviewRole(review.role()).title(),
                        review.market(),
                        reviews.whoMayDecide(review).stream()
                                .map(Person::displayName)
                                .collect(Collectors.joining(", ")));
    }
}
