package io.countersign.engine.workflow.camunda;

import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/** The few plain properties of the execution and the task that expressions may read; each named here, none by reflection. */
final class ReadableProperties extends ReadOnlyResolver {

    private static final Map<String, Function<DelegateExecution, @Nullable Object>> EXECUTION = Map.of(
            "id", DelegateExecution::getId,
            "processBusinessKey", DelegateExecution::getProcessBusinessKey,
            "businessKey", DelegateExecution::getBusinessKey,
            "processInstanceId", DelegateExecution::getProcessInstanceId,
            "processDefinitionId", DelegateExecution::getProcessDefinitionId,
            "activityInstanceId", DelegateExecution::getActivityInstanceId,
            "currentActivityId", DelegateExecution::getCurrentActivityId,
            "currentActivityName", DelegateExecution::getCurrentActivityName);

    private static final Map<String, Function<DelegateTask, @Nullable Object>> TASK = Map.of(
            "id", DelegateTask::getId,
            "name", DelegateTask::getName,
            "assignee", DelegateTask::getAssignee,
            "dueDate", DelegateTask::getDueDate,
            "taskDefinitionKey", DelegateTask::getTaskDefinitionKey,
            "processInstanceId", DelegateTask::getProcessInstanceId);

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        String name = String.valueOf(property);
        if (base instanceof DelegateExecution execution && EXECUTION.containsKey(name)) {
            context.setPropertyResolved(true);
            return EXECUTION.get(name).apply(execution);
        }
        if (base instanceof DelegateTask task && TASK.containsKey(name)) {
            context.setPropertyResolved(true);
            return TASK.get(name).apply(task);
        }
        return null;
    }
}
