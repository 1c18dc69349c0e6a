package io.countersign.engine.model.camunda;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Which call activities are the compliance sign-off, and surely run it for the submission at hand. */
final class SignOffCall {

    static final String PROCESS = "compliance-sign-off";

    private static final String SUBMISSION = "submissionId";
    private static final Set<String> CURRENT = Set.of("latest", "deployment");

    private SignOffCall() {}

    /** In a loop it is none: a collection without elements would run it zero times. */
    static boolean isSignOff(CallActivity call) {
        return PROCESS.equals(call.getCalledElement())
                && call.getLoopCharacteristics() == null
                && (call.getCamundaCalledElementBinding() == null
                        || CURRENT.contains(call.getCamundaCalledElementBinding()))
                && call.getCamundaCalledElementTenantId() == null
                && isForThisSubmission(call);
    }

    private static boolean isForThisSubmission(CallActivity call) {
        var extensions = call.getExtensionElements();
        if (extensions == null) {
            return false;
        }
        List<CamundaIn> given = extensions.getElementsQuery().filterByType(CamundaIn.class).list().stream()
                .filter(in -> SUBMISSION.equals(in.getCamundaTarget()) || "all".equals(in.getCamundaVariables()))
                .toList();
        return !given.isEmpty()
                && given.stream()
                        .allMatch(in -> "all".equals(in.getCamundaVariables())
                                || (SUBMISSION.equals(in.getCamundaSource())
                                        && in.getCamundaSourceExpression() == null));
    }
}
