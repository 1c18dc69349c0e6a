package io.countersign.engine.review.camunda;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers which sequence flows there are and which were taken. */
final class TakenFlows extends AbstractBpmnParseListener {

    private final Set<String> all = Collections.synchronizedSet(new TreeSet<>());
    private final Set<String> taken = Collections.synchronizedSet(new TreeSet<>());

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        all.add(flow.getId());
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                execution -> taken.add(execution.getCurrentTransitionId()));
    }

    Set<String> all() {
        return Set.copyOf(all);
    }

    Set<String> neverTaken() {
        var missing = new TreeSet<>(all);
        missing.removeAll(taken);
        return missing;
    }
}
