package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.content.Submission;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has every question and answer about a submission kept, so that it can be computed again years later. */
@Component
class Memory {

    private final Evaluations evaluations;

    Memory(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    List<EvaluationId> remember(Submission submission, Moment moment, Judgement judgement) {
        var subject = new Subject(
                submission.id().toString(),
                submission.versionId().toString(),
                submission.hash().hex(),
                submission.itemName());
        return judgement.cases().stream()
                .map(one -> evaluations.remember(subject, moment, one.facts(), one.evaluation()))
                .toList();
    }
}
