package io.countersign.engine.publication.camunda;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.publication.Preparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ${concludePublications}}: every variant came to its end, so the submission does. */
@Component
class ConcludePublications implements JavaDelegate {

    private final Preparation preparation;
    private final Acting acting;

    ConcludePublications(Preparation preparation, Acting acting) {
        this.preparation = preparation;
        this.acting = acting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SubmissionId submission = SubmissionId.parse((String) execution.getVariable("submissionId"));
        acting.runAsSystem("conclude publications", () -> preparation.conclude(submission));
    }
}
