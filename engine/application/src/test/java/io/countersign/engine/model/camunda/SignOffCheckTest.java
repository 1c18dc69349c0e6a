package io.countersign.engine.model.camunda;

import static io.countersign.engine.model.camunda.TestFlows.aProcess;
import static io.countersign.engine.model.camunda.TestFlows.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.CallActivityBuilder;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.Test;

/** Flows drawn by hand: which let something out unsigned, and which do not. */
class SignOffCheckTest {

    @Test
    void aFlowThatSignsOffFirstIsFine() {
        assertThat(found(aProcess().signOff().publish().end())).isEmpty();
    }

    @Test
    void saysWhichElementByWhichWayAndHowToMendIt() {
        assertThat(found(aProcess().userTask("userTask_Look").publish().end()))
                .singleElement()
                .satisfies(path -> {
                    assertThat(path.process()).isEqualTo("probe");
                    assertThat(path.element()).isEqualTo("publish");
                    assertThat(path.path()).containsExactly("start", "userTask_Look", "publish");
                    assertThat(path.message()).contains("start > userTask_Look > publish", "compliance-sign-off");
                });
    }

    @Test
    void aSidePathAroundTheSignOffIsFound() {
        var flow = aProcess().gateway("gateway_Urgent").signOff().publish().end();
        flow.connect("gateway_Urgent", "publish");

        assertThat(found(flow)).singleElement().satisfies(path -> assertThat(path.path())
                .containsExactly("start", "gateway_Urgent", "publish"));
    }

    @Test
    void oneOfTwoBranchesWithoutSignOffIsFound() {
        var flow = aProcess().parallel("fork").signOff().parallel("join").end();
        flow.from("fork").publish().end();

        assertThat(found(flow)).hasSize(1);
    }

    @Test
    void aParallelJoinThatWaitsForTheSignOffIsFine() {
        var flow =
                aProcess().parallel("fork").signOff().parallel("join").publish().end();
        flow.from("fork").userTask("userTask_Meanwhile").to("join");

        assertThat(found(flow)).isEmpty();
    }

    @Test
    void aJoinThatDoesNotWaitIsFound() {
        var flow =
                aProcess().parallel("fork").signOff().gateway("join").publish().end();
        flow.from("fork").userTask("userTask_Meanwhile").to("join");

        assertThat(found(flow)).hasSize(1);
    }

    @Test
    void aBoundaryEventOnTheSignOffDoesNotPassIt() {
        var flow = aProcess().signOff().publish().end();
        flow.boundary("signOff", true).to("publish");

        assertThat(found(flow)).singleElement().satisfies(path -> assertThat(path.path())
                .containsExactly("start", "signOff", "boundary_signOff", "publish"));
    }

    @Test
    void aBoundaryEventOfASubProcessThatHoldsTheSignOffDoesNotPassIt() {
        var flow = aProcess()
                .subProcess("sub", inner -> inner.signOff().end())
                .publish()
                .end();
        assertThat(found(flow)).isEmpty();

        flow.boundary("sub", false).to("publish");
        assertThat(found(flow)).hasSize(1);
    }

    @Test
    void aReminderBesideTheSignOffDoesNotEndItsScope() {
        var flow = aProcess()
                .subProcess("sub", inner -> {
                    inner.userTask("userTask_Look").signOff().end();
                    inner.boundary("userTask_Look", false)
                            .userTask("userTask_Remind")
                            .end();
                })
                .publish()
                .end();

        assertThat(found(flow)).isEmpty();
    }

    @Test
    void aTimeLimitBesideTheSignOffEndsItsScope() {
        var flow = aProcess()
                .subProcess("sub", inner -> {
                    inner.userTask("userTask_Look").signOff().end();
                    inner.boundary("userTask_Look", true)
                            .userTask("userTask_GoOn")
                            .end();
                })
                .publish()
                .end();

        assertThat(found(flow)).hasSize(1);
    }

    @Test
    void anEventSubProcessThatPublishesIsFound() {
        var flow = aProcess().signOff().publish().end();
        flow.eventSubProcess("probe", inner -> inner.publish("publishToo").end());

        assertThat(found(flow)).singleElement().satisfies(path -> assertThat(path.element())
                .isEqualTo("publishToo"));
    }

    @Test
    void anEventSubProcessOfAScopeThatIsEnteredSignedIsFine() {
        var flow = aProcess()
                .signOff()
                .subProcess("sub", inner -> inner.publish().end())
                .end();
        flow.eventSubProcess("sub", inner -> inner.publish("publishToo").end());

        assertThat(found(flow)).isEmpty();
    }

    @Test
    void anInterruptingEventSubProcessEndsItsScopeUnsigned() {
        var flow = aProcess()
                .subProcess("sub", inner -> inner.signOff().end())
                .publish()
                .end();
        flow.eventSubProcess("sub", inner -> inner.userTask("userTask_Cancel").end());

        assertThat(found(flow)).hasSize(1);
    }

    @Test
    void aSecondBeginningIsFoundWhateverBeginsIt() {
        var flow = aProcess().signOff().publish().end();
        flow.startBySignal("startBySignal").to("publish");

        assertThat(found(flow)).singleElement().satisfies(path -> assertThat(path.path())
                .containsExactly("startBySignal", "publish"));
    }

    @Test
    void aLinkLeadsAroundTheSignOff() {
        var flow = aProcess().gateway("gateway_Urgent").signOff().publish().end();
        flow.link("gateway_Urgent", "publish");

        assertThat(found(flow)).singleElement().satisfies(path -> assertThat(path.path())
                .containsExactly("start", "gateway_Urgent", "throw", "catch", "publish"));
    }

    @Test
    void aCompensationThatPublishesIsFound() {
        var flow = aProcess().userTask("userTask_Look").signOff().publish().end();
        flow.compensation("userTask_Look", "publishInstead");

        assertThat(found(flow)).singleElement().satisfies(path -> assertThat(path.element())
                .isEqualTo("publishInstead"));
    }

    @Test
    void aSignOffInALoopMayRunZeroTimes() {
        var flow = aProcess().signOff().publish().end();
        flow.repeat("signOff");
        assertThat(found(flow)).hasSize(1);

        var around = aProcess()
                .subProcess("sub", inner -> inner.signOff().end())
                .publish()
                .end();
        around.repeat("sub");
        assertThat(found(around)).hasSize(1);
    }

    @Test
    void aLoopOverPublicationsAfterTheSignOffIsFine() {
        var flow = aProcess()
                .signOff()
                .subProcess("sub", inner -> inner.publish().end())
                .end();
        flow.repeat("sub");

        assertThat(found(flow)).isEmpty();
    }

    @Test
    void aCalledProcessThatSignsOffCounts() {
        var wrapper = aProcess("wrapper").signOff().end();

        assertThat(found(aProcess().call("wrapper").publish().end(), wrapper)).isEmpty();
        assertThat(found(
                        aProcess().call("wrapper").publish().end(),
                        aProcess("wrapper").userTask("u").end()))
                .hasSize(1);
    }

    @Test
    void aCalledProcessThatCanEndWithoutSignOffDoesNotCount() {
        var wrapper = aProcess("wrapper").gateway("gateway_Skip").signOff().end();
        wrapper.from("gateway_Skip").end();

        assertThat(found(aProcess().call("wrapper").publish().end(), wrapper)).hasSize(1);
    }

    @Test
    void aCalledProcessThatPublishesIsFoundInItself() {
        var called = aProcess("sender").publish().end();

        assertThat(found(aProcess().signOff().call("sender").end(), called))
                .singleElement()
                .satisfies(path -> assertThat(path.process()).isEqualTo("sender"));
    }

    @Test
    void processesThatCallEachOtherComeToAnEnd() {
        var one = aProcess("one").call("two").publish().end();
        var two = aProcess("two").call("one").end();

        assertThat(found(one, two)).isEmpty();
        two.from("start").end();
        assertThat(found(one, two)).hasSize(1);
    }

    @Test
    void anUnknownCalledProcessCountsAsTheWorst() {
        assertThat(found(aProcess().call("elsewhere").end())).hasSize(1);
        assertThat(found(aProcess().call("${chosen}").end())).hasSize(1);
        assertThat(found(aProcess().signOff().call("elsewhere").end())).isEmpty();
    }

    @Test
    void aSignOffForAnotherSubmissionOrOfAnOldVersionIsNone() {
        assertThat(found(withCall(call -> call.camundaIn("other", "submissionId"))))
                .hasSize(1);
        assertThat(found(withCall(call -> call))).hasSize(1);
        assertThat(found(withCall(call -> call.camundaIn("submissionId", "submissionId")
                        .camundaCalledElementBinding("version")
                        .camundaCalledElementVersion("1"))))
                .hasSize(1);
        assertThat(found(withCall(call -> call.camundaIn("submissionId", "submissionId"))))
                .isEmpty();
    }

    @Test
    void anOperationThatIsComputedCountsAsTheWorst() {
        assertThat(found(aProcess().service("guess", "${flag ? one : two}").end()))
                .hasSize(1);
        assertThat(found(aProcess().service("fine", "${openStage}").end())).isEmpty();
    }

    @Test
    void aListenerThatPublishesIsFound() {
        var flow = aProcess().userTask("userTask_Look").signOff().end();
        flow.listener("userTask_Look", "${publishVariant}");
        assertThat(found(flow)).singleElement().satisfies(path -> assertThat(path.element())
                .isEqualTo("userTask_Look"));

        var beginning = aProcess().signOff().end();
        beginning.listener("probe", "${publishVariant}");
        assertThat(found(beginning)).hasSize(1);

        var moving = aProcess().userTask("userTask_Look").signOff().end();
        moving.listener(moving.flowFrom("start"), "${publishVariant}");
        assertThat(found(moving)).hasSize(1);
    }

    private static BpmnModelInstance withCall(UnaryOperator<CallActivityBuilder> change) {
        var flow =
                aProcess().plainCall("signOff", "compliance-sign-off").publish().end();
        var call = ((CallActivity) flow.model().getModelElementById("signOff")).builder();
        return change.apply(call).done();
    }
}
