package io.countersign.engine.workflow.camunda;

import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Lets input parameters of a multi-instance task read its element variable: the engine evaluates them in the parent's
 * scope, where the variable does not exist, unless the inner task is a scope of its own.
 */
final class ScopedInputs extends AbstractBpmnParseListener {

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getParentFlowScopeActivity() != null
                && activity.getParentFlowScopeActivity().getActivityBehavior()
                        instanceof MultiInstanceActivityBehavior) {
            activity.setScope(true);
        }
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        parseServiceTask(element, scope, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        parseServiceTask(element, scope, activity);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        parseServiceTask(element, scope, activity);
    }
}
