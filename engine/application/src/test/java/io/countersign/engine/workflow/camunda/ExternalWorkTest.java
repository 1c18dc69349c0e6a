package io.countersign.engine.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.countersign.engine.EngineTest;
import io.countersign.engine.workflow.Call;
import io.countersign.engine.workflow.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@EngineTest
class ExternalWorkTest {

    private static final String TASK = "<serviceTask id=\"work\" camunda:delegateExpression=\"${testOperation}\">";
    private static final Models PLAIN = Models.around(TASK + "</serviceTask>");

    @Autowired
    private TestEngine engine;

    @Autowired
    private TestOperation operation;

    @Test
    void runsAnOperationOutsideAnyTransaction() {
        String key = startPlain(call -> Outcome.done());

        await().until(() -> engine.isOver(key));

        assertThat(operation.calls(key)).singleElement().satisfies(seen -> {
            assertThat(seen.inTransaction()).isFalse();
            assertThat(seen.call().attempt()).isEqualTo(1);
        });
    }

    @Test
    void givesInputsToTheOperationAndItsVariablesToTheProcess() {
        Models model = Models.process(
                TASK + """
                <extensionElements><camunda:inputOutput>
                  <camunda:inputParameter name="to">${place}</camunda:inputParameter>
                  <camunda:outputParameter name="result">${answer}</camunda:outputParameter>
                </camunda:inputOutput></extensionElements></serviceTask><userTask id="stay"/>
                """ + Models.flow("start", "work") + Models.flow("work", "stay") + Models.flow("stay", "end"));
        engine.deploy(model);
        String key = start(
                model,
                call -> new Outcome.Done(Map.of("answer", "seen " + call.text("to")), () -> {}),
                Map.of("place", "Berlin"));

        await().until(() -> "seen Berlin".equals(variable(key, "result")));
    }

    @Test
    void letsEachInstanceOfAMultiInstanceTaskReadItsElementAndRepeatsNoCallWhenTheyEndTogether() {
        Models model = Models.around(TASK + """
                <extensionElements><camunda:inputOutput>
                  <camunda:inputParameter name="mine">${place}</camunda:inputParameter>
                </camunda:inputOutput></extensionElements>
                <multiInstanceLoopCharacteristics camunda:collection="${places}" camunda:elementVariable="place"/>
                </serviceTask>
                """);
        engine.deploy(model);
        List<String> places = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        CountDownLatch together = new CountDownLatch(places.size());
        String key = start(
                model,
                call -> {
                    together.countDown();
                    awaitUninterrupted(together);
                    return Outcome.done();
                },
                Map.of("places", new ArrayList<>(places)));

        await().until(() -> engine.isOver(key));

        assertThat(operation.calls(key))
                .extracting(seen -> seen.call().text("mine"))
                .containsExactlyInAnyOrderElementsOf(places);
    }

    @Test
    void followsTheBoundaryEventThatCatchesABusinessError() {
        Models model = Models.process(
                TASK + """
                </serviceTask><boundaryEvent id="caught" attachedToRef="work"><errorEventDefinition
                  errorRef="E" camunda:errorCodeVariable="code"/></boundaryEvent><userTask id="repair"/>
                """ + Models.flow("start", "work") + Models.flow("work", "end") + Models.flow("caught", "repair")
                        + Models.flow("repair", "end"));
        model = new Models(
                model.key(),
                model.xml()
                        .replace("</definitions>", "<error id=\"E\" errorCode=\"CONTENT_REJECTED\"/></definitions>"));
        engine.deploy(model);
        AtomicInteger alongside = new AtomicInteger();
        String key = start(
                model,
                call -> new Outcome.BusinessError("CONTENT_REJECTED", "Too long", alongside::incrementAndGet),
                Map.of());

        await().until(() -> "CONTENT_REJECTED".equals(variable(key, "code")));
        await().untilAtomic(alongside, equalTo(1));
    }

    @Test
    void makesAnIncidentOfABusinessErrorThatNobodyCatches() {
        String key = startPlain(call -> new Outcome.BusinessError("NOT_DRAWN", "Nobody drew this", () -> {}));

        await().until(() -> incidents(key).equals(List.of("NOT_DRAWN: Nobody drew this")));
    }

    @Test
    void makesAnIncidentAtOnceWhenTryingAgainWouldNotHelp() {
        String key = startPlain(call -> new Outcome.Broken("PLUGIN_DEFECT", "The plugin is broken"));

        await().until(() -> incidents(key).equals(List.of("PLUGIN_DEFECT: The plugin is broken")));
        assertThat(operation.calls(key)).hasSize(1);
    }

    @Test
    void waitsWithoutUsingUpAttemptsWhenToldToComeLater() {
        String key = startPlain(
                call -> operation.calls(String.valueOf(call.businessKey())).size() < 3
                        ? new Outcome.Later(Instant.now(), "RATE_LIMITED: wait")
                        : Outcome.done());

        await().until(() -> engine.isOver(key));

        assertThat(operation.calls(key)).hasSize(3).allMatch(seen -> seen.call().attempt() == 1);
    }

    @Test
    void keepsTheWordsOfAnUnknownFailureOutOfTheEngine() {
        String key = startPlain(call -> {
            throw new IllegalStateException("secret-canary");
        });

        await().until(() -> operation.calls(key).size() == 1 && message(key) != null);
        assertThat(message(key))
                .startsWith("UNEXPECTED: Operation testOperation failed")
                .doesNotContain("canary");
    }

    @Test
    void storesWhatHappenedEvenWhenTheProcessWasCancelledMeanwhile() {
        AtomicInteger alongside = new AtomicInteger();
        CountDownLatch cancelled = new CountDownLatch(1);
        String key = startPlain(call -> {
            awaitUninterrupted(cancelled);
            return Outcome.done(() -> onCommit(alongside::incrementAndGet));
        });
        await().until(() -> operation.calls(key).size() == 1);

        engine.run(() -> engine.services().getRuntimeService().deleteProcessInstance(instance(key), "test"));
        cancelled.countDown();

        await().untilAtomic(alongside, equalTo(1));
    }

    private String startPlain(Function<Call, Outcome> script) {
        engine.deploy(PLAIN);
        return start(PLAIN, script, Map.of());
    }

    private String start(Models model, Function<Call, Outcome> script, Map<String, Object> variables) {
        String key = UUID.randomUUID().toString();
        operation.on(key, script);
        engine.run(() -> engine.services().getRuntimeService().startProcessInstanceByKey(model.key(), key, variables));
        return key;
    }

    private String instance(String key) {
        return engine.call(() -> engine.services()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId());
    }

    private Object variable(String key, String name) {
        return engine.call(() -> engine.services().getRuntimeService().getVariable(instance(key), name));
    }

    private List<String> incidents(String key) {
        return engine.call(() ->
                engine
                        .services()
                        .getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(instance(key))
                        .list()
                        .stream()
                        .map(incident -> incident.getIncidentMessage())
                        .toList());
    }

    private String message(String key) {
        return engine.call(() -> engine.services()
                .getExternalTaskService()
                .createExternalTaskQuery()
                .processInstanceId(instance(key))
                .singleResult()
                .getErrorMessage());
    }

    private static void onCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
