package io.countersign.engine.model.camunda;

import io.countersign.engine.model.UnsignedPath;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Draws small flows, step after step; a flow goes on from its last step. */
final class TestFlows {

    private static final Set<String> PUBLISHING = Set.of("publishVariant");

    private final BpmnModelInstance model;
    private final ModelElementInstance scope;
    private @Nullable FlowNode last;

    private TestFlows(BpmnModelInstance model, ModelElementInstance scope) {
        this.model = model;
        this.scope = scope;
    }

    static TestFlows aProcess() {
        return aProcess("probe");
    }

    static TestFlows aProcess(String key) {
        var model = Bpmn.createEmptyModel();
        var definitions = model.newInstance(Definitions.class);
        definitions.setTargetNamespace("probe");
        model.setDefinitions(definitions);
        var process = model.newInstance(Process.class, key);
        definitions.addChildElement(process);
        var flow = new TestFlows(model, process);
        flow.add(StartEvent.class, "start");
        return flow;
    }

    static List<UnsignedPath> found(TestFlows... flows) {
        return found(Stream.of(flows).map(TestFlows::model).toArray(BpmnModelInstance[]::new));
    }

    static List<UnsignedPath> found(BpmnModelInstance... models) {
        return new SignOffCheck(List.of(models), PUBLISHING::contains).unsignedPaths();
    }

    BpmnModelInstance model() {
        return model;
    }

    TestFlows userTask(String id) {
        add(UserTask.class, id);
        return this;
    }

    TestFlows gateway(String id) {
        add(ExclusiveGateway.class, id);
        return this;
    }

    TestFlows parallel(String id) {
        add(ParallelGateway.class, id);
        return this;
    }

    TestFlows publish() {
        return publish("publish");
    }

    TestFlows publish(String id) {
        return service(id, "${publishVariant}");
    }

    TestFlows service(String id, String expression) {
        add(ServiceTask.class, id).setCamundaDelegateExpression(expression);
        return this;
    }

    TestFlows signOff() {
        plainCall("signOff", "compliance-sign-off");
        var in = model.newInstance(CamundaIn.class);
        in.setCamundaSource("submissionId");
        in.setCamundaTarget("submissionId");
        extensions(element("signOff")).addChildElement(in);
        return this;
    }

    TestFlows call(String process) {
        return plainCall("call", process);
    }

    TestFlows plainCall(String id, String process) {
        add(CallActivity.class, id).setCalledElement(process);
        return this;
    }

    TestFlows end() {
        add(EndEvent.class, "end" + model.getModelElementsByType(EndEvent.class).size());
        last = null;
        return this;
    }

    TestFlows subProcess(String id, Consumer<TestFlows> inside) {
        var sub = add(SubProcess.class, id);
        var inner = new TestFlows(model, sub);
        inner.add(StartEvent.class, id + "_start");
        inside.accept(inner);
        return this;
    }

    void eventSubProcess(String scopeId, Consumer<TestFlows> inside) {
        var sub = model.newInstance(SubProcess.class, "event_" + scopeId);
        sub.setTriggeredByEvent(true);
        element(scopeId).addChildElement(sub);
        var inner = new TestFlows(model, sub);
        inner.add(StartEvent.class, "event_start").addChildElement(model.newInstance(TimerEventDefinition.class));
        inside.accept(inner);
    }

    TestFlows from(String id) {
        var flow = new TestFlows(model, element(id).getParentElement());
        flow.last = element(id);
        return flow;
    }

    void to(String id) {
        connect(Objects.requireNonNull(last).getId(), id);
    }

    TestFlows boundary(String activity, boolean interrupting) {
        var event = model.newInstance(BoundaryEvent.class, "boundary_" + activity);
        Activity host = element(activity);
        host.getParentElement().addChildElement(event);
        event.setAttachedTo(host);
        event.setCancelActivity(interrupting);
        event.addChildElement(model.newInstance(TimerEventDefinition.class));
        return from(event.getId());
    }

    void compensation(String activity, String handler) {
        var event = model.newInstance(BoundaryEvent.class, "compensate_" + activity);
        scope.addChildElement(event);
        event.setAttachedTo(element(activity));
        event.addChildElement(model.newInstance(CompensateEventDefinition.class));
        var task = model.newInstance(ServiceTask.class, handler);
        scope.addChildElement(task);
        task.setForCompensation(true);
        task.setCamundaDelegateExpression("${publishVariant}");
        var association = model.newInstance(Association.class);
        scope.addChildElement(association);
        association.setSource(event);
        association.setTarget(task);
    }

    TestFlows startBySignal(String id) {
        var start = model.newInstance(StartEvent.class, id);
        scope.addChildElement(start);
        start.addChildElement(model.newInstance(SignalEventDefinition.class));
        return from(id);
    }

    void link(String source, String target) {
        from(source).linked(IntermediateThrowEvent.class, "throw");
        var entry = model.newInstance(IntermediateCatchEvent.class, "catch");
        scope.addChildElement(entry);
        named(entry);
        connect("catch", target);
    }

    private <T extends FlowNode & Event> void linked(Class<T> type, String id) {
        named(add(type, id));
    }

    private void named(Event event) {
        var link = model.newInstance(LinkEventDefinition.class);
        link.setName("shortcut");
        event.addChildElement(link);
    }

    void repeat(String activity) {
        element(activity).addChildElement(model.newInstance(MultiInstanceLoopCharacteristics.class));
    }

    void listener(String id, String expression) {
        var listener = model.newInstance(CamundaExecutionListener.class);
        listener.setCamundaDelegateExpression(expression);
        listener.setCamundaEvent("start");
        extensions(element(id)).addChildElement(listener);
    }

    String flowFrom(String id) {
        return this.<FlowNode>element(id).getOutgoing().iterator().next().getId();
    }

    void connect(String source, String target) {
        FlowNode from = element(source);
        FlowNode to = element(target);
        var flow = model.newInstance(SequenceFlow.class);
        from.getParentElement().addChildElement(flow);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
    }

    private <T extends FlowNode> T add(Class<T> type, String id) {
        var node = model.newInstance(type, id);
        scope.addChildElement(node);
        var before = last;
        if (before != null) {
            connect(before.getId(), id);
        }
        last = node;
        return node;
    }

    private ExtensionElements extensions(BaseElement element) {
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            extensions = model.newInstance(ExtensionElements.class);
            element.addChildElement(extensions);
        }
        return extensions;
    }

    private <T extends BaseElement> T element(String id) {
        return model.getModelElementById(id);
    }
}
