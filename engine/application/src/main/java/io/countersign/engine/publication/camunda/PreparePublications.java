package io.countersign.engine.publication.camunda;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.publication.Preparation;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** {@code ${preparePublications}}: writes the ledger and names its rows in the transient list {@code publicationIds}. */
@Component
class PreparePublications implements JavaDelegate {

    private final Preparation preparation;
    private final Acting acting;

    PreparePublications(Preparation preparation, Acting acting) {
        this.preparation = preparation;
        this.acting = acting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SubmissionId submission = SubmissionId.parse((String) execution.getVariable("submissionId"));
        List<String> ids = acting.asSystem("prepare publications", () -> preparation.prepare(submission)).stream()
                .map(Object::toString)
                .toList();
        execution.setVariable("publicationIds", Variables.untypedValue(ids, true));
    }
}
