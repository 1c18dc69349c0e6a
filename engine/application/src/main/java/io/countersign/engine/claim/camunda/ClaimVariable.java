package io.countersign.engine.claim.camunda;

import io.countersign.engine.claim.ClaimId;
import io.countersign.process.ClaimRecertification.Variable;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The claim that an instance of the process is about. */
final class ClaimVariable {

    private ClaimVariable() {}

    static ClaimId of(VariableScope scope) {
        return new ClaimId(UUID.fromString((String) scope.getVariable(Variable.CLAIM_ID)));
    }
}
