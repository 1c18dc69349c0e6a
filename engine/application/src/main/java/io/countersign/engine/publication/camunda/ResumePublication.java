package io.countersign.engine.publication.camunda;

import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.Repairs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ${resumePublication}}: says by the local variable {@code tryAgain} what a person answered. */
@Component
class ResumePublication implements JavaDelegate {

    private final Repairs repairs;

    ResumePublication(Repairs repairs) {
        this.repairs = repairs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PublicationId id = PublicationId.of((String) execution.getVariable("publicationId"));
        execution.setVariableLocal("tryAgain", repairs.takeAnswer(id));
    }
}
