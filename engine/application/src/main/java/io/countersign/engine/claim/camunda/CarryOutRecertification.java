package io.countersign.engine.claim.camunda;

import io.countersign.engine.claim.library.Recertifications;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code ${carryOutRecertification}}: renews or withdraws the claim, or leaves it lapsed, as a person answered. */
@Component
class CarryOutRecertification implements JavaDelegate {

    private final Recertifications recertifications;

    CarryOutRecertification(Recertifications recertifications) {
        this.recertifications = recertifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recertifications.carryOut(ClaimVariable.of(execution));
    }
}
