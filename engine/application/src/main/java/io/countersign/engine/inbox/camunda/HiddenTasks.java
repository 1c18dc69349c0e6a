package io.countersign.engine.inbox.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Candidates;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hides tasks in the engine's own lists, and so in Tasklist, from members of a group that is asked who may not do them. The
 * engine forgets it together with the task. Whoever may read all tasks of a model goes on reading them.
 */
@Component
class HiddenTasks {

    private final ObjectProvider<AuthorizationService> rights;
    private final People people;
    private final Acting acting;

    HiddenTasks(ObjectProvider<AuthorizationService> rights, People people, Acting acting) {
        this.rights = rights;
        this.people = people;
        this.acting = acting;
    }

    /** @param barred of whom only those matter who would see the task otherwise */
    void hide(String taskId, Candidates candidates, Collection<PersonId> barred) {
        List<String> asked = people.findAll(barred).values().stream()
                .filter(candidates::include)
                .map(Person::id)
                .map(PersonId::value)
                .sorted()
                .toList();
        if (!asked.isEmpty()) {
            acting.runAsSystem("hide a task from whoever may not do it", () -> hide(taskId, asked));
        }
    }

    private void hide(String taskId, List<String> asked) {
        var service = rights.getObject();
        var already = service
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .list()
                .stream()
                .map(Authorization::getUserId)
                .collect(Collectors.toSet());
        asked.stream().filter(person -> !already.contains(person)).forEach(person -> {
            var revoke = service.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
            revoke.setUserId(person);
            revoke.setResource(Resources.TASK);
            revoke.setResourceId(taskId);
            revoke.removePermission(Permissions.READ);
            service.saveAuthorization(revoke);
        });
    }
}
