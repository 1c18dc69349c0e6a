package io.countersign.engine.workflow.camunda;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.behavior.ExternalTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.variable.mapping.value.ConstantValueProvider;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Makes an external task of every service, send or business rule task whose delegate expression is the id of an {@link
 * io.countersign.engine.workflow.ExternalOperation}. So a model says what is to be done, and the call to the world waits
 * outside the transaction with lock, retries and incidents of the engine.
 */
final class ExternalTasks extends AbstractBpmnParseListener {

    private static final Pattern ONE_NAME = Pattern.compile("\\$\\{\\s*([A-Za-z][A-Za-z0-9]*)\\s*}");
    private static final ConstantValueProvider PRIORITY = new ConstantValueProvider(0L);

    private final ModelNames names;

    ExternalTasks(ModelNames names) {
        this.names = names;
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        operationOf(element)
                .ifPresent(id -> activity.setActivityBehavior(
                        new ExternalTaskActivityBehavior(new ConstantValueProvider(id), PRIORITY)));
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        parseServiceTask(element, scope, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        parseServiceTask(element, scope, activity);
    }

    private Optional<String> operationOf(Element element) {
        String expression = element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "delegateExpression");
        if (expression == null) {
            return Optional.empty();
        }
        Matcher name = ONE_NAME.matcher(expression.strip());
        return name.matches() && names.isOperation(name.group(1)) ? Optional.of(name.group(1)) : Optional.empty();
    }
}
