package io.countersign.engine.plugin.operation;

import io.countersign.engine.workflow.Call;
import io.countersign.engine.workflow.ExternalOperation;
import io.countersign.engine.workflow.Outcome;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.operation.Operation;
import io.countersign.plugin.spi.operation.OperationContext;
import java.time.Clock;

/** A plugin's operation as models call it; each kind of failure becomes its next step here. */
public final class PluginOperation<I extends Record, O extends Record> implements ExternalOperation {

    private final Operation<I, O> operation;
    private final Http http;
    private final Clock clock;

    public PluginOperation(Operation<I, O> operation, Http http, Clock clock) {
        this.operation = operation;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String id() {
        return operation.id();
    }

    @Override
    public Outcome run(Call call) {
        I input;
        try {
            input = Records.read(operation.input(), call.variables());
        } catch (IllegalArgumentException wrong) {
            return new Outcome.Broken("INPUT", String.valueOf(wrong.getMessage()));
        }
        try {
            O result = operation.run(input, new OperationContext(call.taskId(), http, clock));
            return new Outcome.Done(Records.write(result), () -> {});
        } catch (PluginFailure failure) {
            return outcome(failure);
        } catch (RuntimeException | LinkageError defect) {
            return new Outcome.Broken(
                    "PLUGIN_DEFECT",
                    "Operation %s: it failed in a way that it was not written for (%s). Look at what it did, then try again or ask its author."
                            .formatted(id(), defect.getClass().getSimpleName()));
        }
    }

    private Outcome outcome(PluginFailure failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure.kind()) {
            case CONTENT_REJECTED, NOT_CONNECTED, OUTCOME_UNKNOWN ->
                new Outcome.BusinessError(failure.kind().name(), message, () -> {});
            case RATE_LIMITED, UNAVAILABLE ->
                failure.retryAt()
                        .<Outcome>map(at -> new Outcome.Later(at, message))
                        .orElseThrow(() -> new OperationUnavailable(message, failure));
            case PLUGIN_DEFECT -> new Outcome.Broken(failure.kind().name(), message);
        };
    }
}
