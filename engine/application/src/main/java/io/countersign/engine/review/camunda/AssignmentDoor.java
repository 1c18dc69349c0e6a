package io.countersign.engine.review.camunda;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Stands before the rights that the engine gives to whoever is to work on a task. It is asked with the person's name,
 * which the engine's own checks and listeners cannot both see and refuse with 403.
 */
@Component
class AssignmentDoor {

    private final ReviewRefusals refusals;

    AssignmentDoor(ReviewRefusals refusals) {
        this.refusals = refusals;
    }

    InvocationHandler before(ResourceAuthorizationProvider rights) {
        return (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "newTaskAssignee", "newTaskOwner" -> assign(arguments[0], arguments[2]);
                case "newTaskUserIdentityLink" -> assign(arguments[0], arguments[1]);
                case "newTaskGroupIdentityLink" -> refusals.ask((TaskEntity) arguments[0], (String) arguments[1]);
                default -> {}
            }
            try {
                return method.invoke(rights, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
    }

    private void assign(Object task, Object person) {
        if (person instanceof String id) {
            refusals.assign((TaskEntity) task, id);
        }
    }
}
