package io.countersign.engine.plugin.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.workflow.Call;
import io.countersign.engine.workflow.Outcome;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.http.HttpFailure;
import io.countersign.plugin.spi.operation.Operation;
import io.countersign.plugin.spi.operation.OperationContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PluginOperationTest {

    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void givesVariablesAsARecordAndTheResultAsVariables() {
        assertThat(run((input, context) -> new Out(input.text() + input.times() + input.tone() + context.key())))
                .isInstanceOfSatisfying(Outcome.Done.class, done -> assertThat(done.variables())
                        .isEqualTo(Map.of("said", "hi3LOUDtask-1")));
    }

    @Test
    void namesTheInputThatIsWrong() {
        PluginOperation<In, Out> operation = operation((input, context) -> new Out(""));
        Call call = new Call("task-1", Map.of("text", "hi", "times", "many", "tone", "LOUD"), null, 1);

        assertThat(operation.run(call))
                .isInstanceOfSatisfying(Outcome.Broken.class, broken -> assertThat(broken.message())
                        .contains("'times'", "'many'", "int"));
    }

    @Test
    void turnsEachFailureIntoItsNextStep() {
        assertThat(failing(PluginFailure.contentRejected("no"))).isInstanceOf(Outcome.BusinessError.class);
        assertThat(failing(PluginFailure.notConnected("no"))).isInstanceOf(Outcome.BusinessError.class);
        assertThat(failing(PluginFailure.outcomeUnknown("?", null))).isInstanceOf(Outcome.BusinessError.class);
        assertThat(failing(PluginFailure.rateLimited("wait", TEN))).isEqualTo(new Outcome.Later(TEN, "wait"));
        assertThat(failing(PluginFailure.defect("oh", null))).isEqualTo(new Outcome.Broken("PLUGIN_DEFECT", "oh"));
        assertThatThrownBy(() -> failing(PluginFailure.unavailable("down", null)))
                .hasMessage("down");
    }

    @Test
    void doesNotRepeatWhatThrewSomethingElse() {
        assertThat(run((input, context) -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOfSatisfying(Outcome.Broken.class, broken -> assertThat(broken.kind())
                        .isEqualTo("PLUGIN_DEFECT"));
    }

    private static Outcome failing(PluginFailure failure) {
        return run((input, context) -> {
            throw failure;
        });
    }

    private static Outcome run(Work work) {
        return operation(work).run(new Call("task-1", Map.of("text", "hi", "times", 3L, "tone", "LOUD"), null, 1));
    }

    private static PluginOperation<In, Out> operation(Work work) {
        return new PluginOperation<>(
                new TestOperation(work),
                call -> {
                    throw HttpFailure.notSent("no network here", null);
                },
                Clock.systemUTC());
    }

    private interface Work {
        Out run(In input, OperationContext context) throws PluginFailure;
    }

    enum Tone {
        LOUD,
        LOW
    }

    record In(String text, int times, Tone tone) {}

    record Out(String said) {}

    private record TestOperation(Work work) implements Operation<In, Out> {
        @Override
        public String id() {
            return "say";
        }

        @Override
        public String name() {
            return "Say";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Class<In> input() {
            return In.class;
        }

        @Override
        public Class<Out> output() {
            return Out.class;
        }

        @Override
        public Out run(In input, OperationContext context) throws PluginFailure {
            return work.run(input, context);
        }
    }
}
