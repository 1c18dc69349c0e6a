package io.countersign.engine.review.camunda;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.review.plan.Eligibility;
import io.countersign.engine.workflow.IncidentAdvice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who mends a review for which nobody can sign any more. */
@Component
class NobodyEligible implements IncidentAdvice {

    private static final String OWNER = "platform-admin/global";

    private final Submissions submissions;

    NobodyEligible(Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public Optional<Advice> advise(Failure failure) {
        var key = failure.businessKey();
        if (key == null || !failure.kind().equals(Eligibility.NOBODY_ELIGIBLE)) {
            return Optional.empty();
        }
        var submission = submissions.get(SubmissionId.parse(key));
        return Optional.of(new Advice(
                OWNER,
                "Add somebody to the group that the message names, then retry.",
                submission.item().value(),
                submission.itemName(),
                submission.id().value()));
    }
}
