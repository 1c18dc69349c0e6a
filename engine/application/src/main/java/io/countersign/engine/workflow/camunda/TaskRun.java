package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.Call;
import io.countersign.engine.workflow.ExternalOperation;
import io.countersign.engine.workflow.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One run of an operation: outside any transaction, then its outcome into the engine. */
@Component
class TaskRun {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRun.class);

    private final ModelNames names;
    private final TaskOutcomes outcomes;

    TaskRun(ModelNames names, TaskOutcomes outcomes) {
        this.names = names;
        this.outcomes = outcomes;
    }

    void run(LockedExternalTask task) {
        ExternalOperation operation = names.operation(task.getTopicName());
        Attempts attempts = Attempts.of(task.getRetries());
        Outcome outcome;
        try {
            outcome = operation.run(
                    new Call(task.getId(), variables(task.getVariables()), task.getBusinessKey(), attempts.current()));
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            // The words of an unknown failure may hold what must not be stored; the log has them, under this number.
            String number = UUID.randomUUID().toString();
            LOG.error("Operation {} of task {} failed ({}).", task.getTopicName(), task.getId(), number, failure);
            outcomes.failed(
                    task,
                    attempts,
                    "Operation %s failed unexpectedly. Look for %s in the log.".formatted(task.getTopicName(), number));
            return;
        }
        outcomes.record(task, attempts, outcome);
    }

    private static Map<String, Object> variables(VariableMap all) {
        Map<String, Object> readable = new LinkedHashMap<>();
        for (String name : all.keySet()) {
            TypedValue value = all.getValueTyped(name);
            if (!(value instanceof SerializableValue)) {
                readable.put(name, value.getValue());
            }
        }
        return readable;
    }
}
