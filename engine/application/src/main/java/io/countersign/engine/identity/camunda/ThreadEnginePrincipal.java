package io.countersign.engine.identity.camunda;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.principal.EnginePrincipal;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps in the engine's own thread-bound authentication who acts. The service is looked up late, because the engine is
 * built while some who act for it exist already.
 */
@Component
class ThreadEnginePrincipal implements EnginePrincipal {

    private final ObjectProvider<IdentityService> identities;
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    ThreadEnginePrincipal(ObjectProvider<IdentityService> identities) {
        this.identities = identities;
    }

    @Override
    public Scope enter(@Nullable Person person) {
        var service = identities.getObject();
        var before = service.getCurrentAuthentication();
        depth.set(depth.get() + 1);
        if (person == null) {
            service.clearAuthentication();
        } else {
            service.setAuthentication(
                    person.id().value(),
                    person.groups().stream().sorted().map(GroupId::value).toList());
        }
        return () -> leave(service, before);
    }

    private void leave(IdentityService service, @Nullable Authentication before) {
        if (depth.get() == 1) {
            depth.remove();
        } else {
            depth.set(depth.get() - 1);
        }
        if (before == null) {
            service.clearAuthentication();
        } else {
            service.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
        }
    }

    /** Whether somebody acts on this thread, be it a person or the system. */
    boolean somebodyActs() {
        return depth.get() > 0;
    }
}
