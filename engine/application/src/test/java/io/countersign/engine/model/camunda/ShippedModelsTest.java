package io.countersign.engine.model.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.model.UnsignedPath;
import io.countersign.process.ContentReview;
import io.countersign.process.ContentReview.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The build's own question: does any path of a shipped model reach a publication without the compliance sign-off? */
class ShippedModelsTest {

    private static final Set<String> PUBLISHING = Set.of(Operation.PUBLISH_VARIANT, Operation.PREPARE_PUBLICATIONS);

    private final List<BpmnModelInstance> models = shipped();

    @Test
    void noPathOfAShippedModelPublishesWithoutTheSignOff() {
        assertThat(models).hasSizeGreaterThanOrEqualTo(2);
        assertThat(found()).isEmpty();
    }

    @Test
    void findsAContentReviewWithoutTheSignOff() {
        CallActivity signOff = element("callActivity_ComplianceSignOff");
        redirect("flow_AllReviewed", "gateway_Cleared");
        signOff.getParentElement().removeChildElement(signOff);

        assertThat(found())
                .extracting(UnsignedPath::element)
                .contains("serviceTask_PreparePublications", "serviceTask_PublishVariant");
    }

    @Test
    void findsAContentReviewWhoseCallGoesElsewhere() {
        this.<CallActivity>element("callActivity_ComplianceSignOff").setCalledElement("compliance-sign-off-light");

        assertThat(found()).isNotEmpty();
    }

    @Test
    void findsASidePathAroundTheSignOff() {
        connect("gateway_ReviewsLeft", "serviceTask_OpenSignOff");

        assertThat(found()).isNotEmpty().allSatisfy(path -> assertThat(path.path())
                .contains("gateway_ReviewsLeft", "serviceTask_OpenSignOff")
                .doesNotContain("callActivity_ComplianceSignOff"));
    }

    @Test
    void findsAShortcutOutOfTheMissedSlot() {
        connect("serviceTask_MarkSlotMissed", "serviceTask_ApproveSubmission");

        assertThat(found()).isNotEmpty();
    }

    @Test
    void findsAWayOutThroughABoundaryEvent() {
        BpmnModelInstance review = review();
        var event = review.newInstance(BoundaryEvent.class, "boundaryEvent_Impatient");
        SubProcess approval = element("subProcess_Approval");
        approval.getParentElement().addChildElement(event);
        event.setAttachedTo(approval);
        event.addChildElement(review.newInstance(TimerEventDefinition.class));
        connect("boundaryEvent_Impatient", "serviceTask_PreparePublications");

        assertThat(found()).isNotEmpty();
    }

    private List<UnsignedPath> found() {
        return new SignOffCheck(models, PUBLISHING::contains).unsignedPaths();
    }

    private BpmnModelInstance review() {
        return models.stream()
                .filter(model -> model.getModelElementById(ContentReview.KEY) instanceof Process)
                .findFirst()
                .orElseThrow();
    }

    private <T extends FlowNode> T element(String id) {
        return review().getModelElementById(id);
    }

    private void redirect(String flow, String target) {
        SequenceFlow redirected = review().getModelElementById(flow);
        FlowNode to = element(target);
        redirected.getTarget().getIncoming().remove(redirected);
        redirected.setTarget(to);
        to.getIncoming().add(redirected);
    }

    private void connect(String source, String target) {
        FlowNode from = element(source);
        var flow = review().newInstance(SequenceFlow.class);
        from.getParentElement().addChildElement(flow);
        FlowNode to = element(target);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
    }

    private static List<BpmnModelInstance> shipped() {
        var found = new ArrayList<BpmnModelInstance>();
        try {
            var marker = ContentReview.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString();
            var root = marker.endsWith(".jar") ? "jar:" + marker + "!/" : marker;
            for (var file : new PathMatchingResourcePatternResolver().getResources(root + "**/*.bpmn")) {
                try (var bytes = file.getInputStream()) {
                    found.add(Bpmn.readModelFromStream(bytes));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }
}
