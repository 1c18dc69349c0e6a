package io.countersign.engine.model.camunda;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What is where in a model. A scope is a process or a sub-process. */
final class Elements {

    private Elements() {}

    /** At any depth, in the order of the file. */
    static <T extends FlowElement> List<T> inside(Process process, Class<T> type) {
        return process.getModelInstance().getModelElementsByType(type).stream()
                .filter(element ->
                        processOf(element) == process || processOf(element).equals(process))
                .toList();
    }

    /** Of the scope itself, not of the sub-processes in it. */
    static List<FlowNode> nodes(ModelElementInstance scope) {
        return children(scope).stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .toList();
    }

    static ModelElementInstance scopeOf(FlowElement element) {
        return element.getParentElement();
    }

    /**
     * Where a scope begins: start events, and steps to which nothing leads. Event sub-processes are not among them, nor is
     * what waits for an event of its own.
     */
    static Stream<FlowNode> beginnings(ModelElementInstance scope) {
        return nodes(scope).stream()
                .filter(node -> node instanceof StartEvent
                        || (node.getIncoming().isEmpty()
                                && !(node instanceof BoundaryEvent)
                                && !isEventSubProcess(node)
                                && !isCompensation(node)
                                && !isLinkTarget(node)));
    }

    /** Where a scope ends: steps from which nothing leads on. An error that is caught leads to whatever catches it. */
    static Stream<FlowNode> ends(ModelElementInstance scope) {
        return nodes(scope).stream()
                .filter(node -> node.getOutgoing().isEmpty() && !isCompensation(node))
                .filter(node -> !(node instanceof ThrowEvent event)
                        || (link(event.getEventDefinitions()).isEmpty() && !isCaught(event)));
    }

    /** Whether the error that it throws is surely caught around it; one that nobody catches only ends its token. */
    private static boolean isCaught(ThrowEvent event) {
        return errors(event.getEventDefinitions()).stream()
                .findFirst()
                .filter(thrown -> isCaught(thrown, scopeOf(event)))
                .isPresent();
    }

    private static boolean isCaught(ErrorEventDefinition thrown, ModelElementInstance scope) {
        var inside = eventSubProcesses(scope).flatMap(sub -> nodes(sub).stream());
        var around = scope instanceof SubProcess sub ? boundaryEvents(sub) : Stream.<BoundaryEvent>empty();
        return Stream.concat(inside, around)
                        .filter(CatchEvent.class::isInstance)
                        .map(CatchEvent.class::cast)
                        .anyMatch(event -> catches(event, thrown))
                || (scope instanceof SubProcess sub && isCaught(thrown, scopeOf(sub)));
    }

    private static boolean catches(CatchEvent event, ErrorEventDefinition thrown) {
        return errors(event.getEventDefinitions()).stream()
                .anyMatch(
                        caught -> caught.getError() == null || caught.getError().equals(thrown.getError()));
    }

    private static List<ErrorEventDefinition> errors(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(ErrorEventDefinition.class::isInstance)
                .map(ErrorEventDefinition.class::cast)
                .toList();
    }

    static Stream<SubProcess> eventSubProcesses(ModelElementInstance scope) {
        return nodes(scope).stream().filter(Elements::isEventSubProcess).map(SubProcess.class::cast);
    }

    static boolean isEventSubProcess(FlowNode node) {
        return node instanceof SubProcess sub && sub.triggeredByEvent();
    }

    static Stream<BoundaryEvent> boundaryEvents(Activity activity) {
        return nodes(scopeOf(activity)).stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> activity.equals(event.getAttachedTo()));
    }

    /** What a boundary event for compensation is tied to; that is no sequence flow. */
    static Stream<FlowNode> handlers(BoundaryEvent event) {
        return event.getModelInstance().getModelElementsByType(Association.class).stream()
                .filter(association -> event.equals(association.getSource()))
                .map(Association::getTarget)
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast);
    }

    static boolean isCompensation(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(CompensateEventDefinition.class::isInstance);
    }

    private static boolean isCompensation(FlowNode node) {
        return node instanceof Activity activity && activity.isForCompensation();
    }

    /** The link events of the same name in the same scope. */
    static Stream<CatchEvent> linkTargets(ThrowEvent event) {
        var names = link(event.getEventDefinitions());
        return nodes(scopeOf(event)).stream()
                .filter(CatchEvent.class::isInstance)
                .map(CatchEvent.class::cast)
                .filter(target -> link(target.getEventDefinitions()).stream().anyMatch(names::contains));
    }

    private static boolean isLinkTarget(FlowNode node) {
        return node instanceof CatchEvent event
                && !link(event.getEventDefinitions()).isEmpty();
    }

    private static List<String> link(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(LinkEventDefinition.class::cast)
                .map(LinkEventDefinition::getName)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Collection<FlowElement> children(ModelElementInstance scope) {
        return scope instanceof SubProcess sub ? sub.getFlowElements() : ((Process) scope).getFlowElements();
    }

    private static Process processOf(FlowElement element) {
        ModelElementInstance scope = element;
        while (!(scope instanceof Process process)) {
            scope = scope.getParentElement();
        }
        return process;
    }
}
