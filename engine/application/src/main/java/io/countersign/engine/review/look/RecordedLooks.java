package io.countersign.engine.review.look;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.content.Versions;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ContentLookedAt;
import io.countersign.engine.review.Look;
import io.countersign.engine.review.Looks;
import io.countersign.engine.review.jdbc.StoredLooks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class RecordedLooks implements Looks {

    private final StoredLooks looks;
    private final Submissions submissions;
    private final Versions versions;
    private final Asked asked;
    private final ApplicationEventPublisher events;

    RecordedLooks(
            StoredLooks looks,
            Submissions submissions,
            Versions versions,
            Asked asked,
            ApplicationEventPublisher events) {
        this.looks = looks;
        this.submissions = submissions;
        this.versions = versions;
        this.asked = asked;
        this.events = events;
    }

    @Override
    public List<Look> of(SubmissionId submission) {
        return looks.of(submission);
    }

    @Override
    @Transactional
    public void add(SubmissionId id, Set<VariantId> variants) {
        var submission = submissions.get(id);
        known(submission, variants);
        asked.currentPersonIn(submission.id()).ifPresent(person -> {
            if (looks.add(id, person.id(), variants)) {
                events.publishEvent(new ContentLookedAt(submission, person.id()));
            }
        });
    }

    private void known(Submission submission, Set<VariantId> variants) {
        var all = versions.get(submission.versionId()).variants().stream()
                .map(Variant::id)
                .collect(Collectors.toSet());
        if (!all.containsAll(variants)) {
            throw ProblemException.invalid(
                    "variants",
                    "VARIANT_UNKNOWN",
                    "Variants: version %d has others. Load it again.".formatted(submission.version()));
        }
    }
}
