package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.Group;
import io.countersign.engine.identity.GroupAdded;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What each group may do in the engine. Whoever can get a task may use Tasklist, read its filters and see the models; the
 * task itself is opened to its candidates by the engine when it is created. Platform administrators may do everything,
 * and compliance administrators may deploy tables of rules, which become drafts; nobody else may deploy.
 */
@Component
class EngineRights {

    private static final Set<Role> WORK_ON_TASKS = Set.of(Role.APPROVER, Role.AUTHOR, Role.ACCOUNT_ADMIN);

    private final AuthorizationService authorizations;
    private final People people;
    private final Acting acting;

    EngineRights(AuthorizationService authorizations, People people, Acting acting) {
        this.authorizations = authorizations;
        this.people = people;
        this.acting = acting;
    }

    /** Adds what is missing; changes nothing that is there. */
    void grant() {
        acting.runAsSystem("grant the engine's rights", () -> {
            Set<Right> granted =
                    authorizations
                            .createAuthorizationQuery()
                            .authorizationType(Authorization.AUTH_TYPE_GRANT)
                            .list()
                            .stream()
                            .map(right -> new Right(
                                    String.valueOf(right.getGroupId()), right.getResourceType(), right.getResourceId()))
                            .collect(Collectors.toSet());
            people.groups().stream()
                    .flatMap(EngineRights::of)
                    .filter(grant -> !granted.contains(grant.right()))
                    .forEach(this::save);
        });
    }

    /** In the transaction that made the group. */
    @EventListener
    void on(GroupAdded added) {
        grant();
    }

    private static Stream<Grant> of(Group group) {
        if (group.roles().contains(Role.PLATFORM_ADMIN)) {
            return Stream.of(Resources.values())
                    .map(resource -> Grant.of(group, resource, Authorization.ANY, Permissions.ALL));
        }
        if (group.roles().contains(Role.COMPLIANCE_ADMIN)) {
            return Stream.of(
                    Grant.of(group, Resources.DEPLOYMENT, Authorization.ANY, Permissions.CREATE, Permissions.READ));
        }
        if (group.roles().stream().noneMatch(WORK_ON_TASKS::contains)) {
            return Stream.empty();
        }
        return Stream.of(
                Grant.of(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS),
                Grant.of(group, Resources.FILTER, Authorization.ANY, Permissions.READ),
                Grant.of(
                        group,
                        Resources.PROCESS_DEFINITION,
                        Authorization.ANY,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_HISTORY));
    }

    private void save(Grant grant) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.right().group());
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.right().resourceId());
        authorization.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(authorization);
    }

    private record Right(String group, int resourceType, String resourceId) {}

    private record Grant(Right right, Resource resource, List<Permission> permissions) {

        static Grant of(Group group, Resource resource, String id, Permission... permissions) {
            return new Grant(
                    new Right(group.id().value(), resource.resourceType(), id), resource, List.of(permissions));
        }
    }
}
