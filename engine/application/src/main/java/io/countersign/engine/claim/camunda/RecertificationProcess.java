package io.countersign.engine.claim.camunda;

import io.countersign.engine.claim.ClaimChanged;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimStep;
import io.countersign.engine.claim.library.Recertifications;
import io.countersign.engine.identity.Acting;
import io.countersign.process.ClaimRecertification;
import io.countersign.process.ClaimRecertification.Message;
import io.countersign.process.ClaimRecertification.Variable;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks what becomes of a claim that lapsed, and asks no more when it was settled otherwise; in the same transaction. */
@Component
class RecertificationProcess {

    private static final Set<ClaimStep> SETTLING = EnumSet.of(ClaimStep.ACCEPTED, ClaimStep.WITHDRAWN);

    private final RuntimeService runtime;
    private final Recertifications recertifications;
    private final Acting acting;

    RecertificationProcess(RuntimeService runtime, Recertifications recertifications, Acting acting) {
        this.runtime = runtime;
        this.recertifications = recertifications;
        this.acting = acting;
    }

    @EventListener
    void on(ClaimChanged event) {
        ClaimId id = event.claim().id();
        if (event.step() == ClaimStep.LAPSED) {
            start(id);
        } else if (SETTLING.contains(event.step())
                && recertifications.lapsed(id).isEmpty()) {
            settle(id);
        }
    }

    private void start(ClaimId id) {
        acting.runAsSystem(
                "ask what becomes of claim " + id,
                () -> runtime.startProcessInstanceByKey(
                        ClaimRecertification.KEY, id.toString(), Map.of(Variable.CLAIM_ID, id.toString())));
    }

    /** When nobody was asked, no process waits for the message. */
    private void settle(ClaimId id) {
        acting.runAsSystem("settle claim " + id, () -> runtime.createMessageCorrelation(Message.SETTLED)
                .processInstanceBusinessKey(id.toString())
                .correlateAll());
    }
}
