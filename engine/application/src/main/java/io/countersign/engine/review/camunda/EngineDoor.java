package io.countersign.engine.review.camunda;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers for the engine's question "may this person do that?", as far as four eyes are concerned. */
@Component
class EngineDoor implements InvocationHandler {

    private final ReviewRefusals refusals;

    EngineDoor(ReviewRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        var person = Context.getCommandContext().getAuthenticatedUserId();
        if (person != null && arguments != null) {
            check(method.getName(), arguments[0], person);
        }
        return null;
    }

    private void check(String question, @Nullable Object subject, String person) {
        switch (question) {
            case "checkTaskWork" -> refusals.work((TaskEntity) subject, person);
            case "checkTaskAssign", "checkDeleteTask" -> refusals.touch((TaskEntity) subject, person);
            case "checkUpdateTaskVariable" -> refusals.variables((TaskEntity) subject);
            case "checkUpdateProcessInstanceVariables" -> refusals.variables((ExecutionEntity) subject);
            case "checkUpdateProcessInstance", "checkMigrateProcessInstance", "checkDeleteProcessInstance" ->
                refusals.move((ExecutionEntity) subject, person);
            case "checkUpdateProcessInstanceById", "checkUpdateProcessInstanceSuspensionStateById" ->
                refusals.move(execution((String) subject), person);
            default -> {}
        }
    }

    private static @Nullable ExecutionEntity execution(@Nullable String id) {
        return id == null
                ? null
                : Context.getCommandContext().getExecutionManager().findExecutionById(id);
    }

    private static Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "four eyes";
        };
    }
}
