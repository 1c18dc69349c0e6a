package io.countersign.engine.compliance.rule.release.camunda;

import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.process.RuleRelease.Variable;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The draft that an instance of the process is about. */
final class DraftVariable {

    private DraftVariable() {}

    static DraftId of(VariableScope scope) {
        return new DraftId(UUID.fromString((String) scope.getVariable(Variable.RULE_DRAFT_ID)));
    }
}
