package io.countersign.engine.identity.camunda;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Who may see which entry of the directory: oneself and one's own groups always, others as the engine's authorizations say. */
record DirectoryRights(CommandContext engine, Resource resource) {

    <T> List<T> readable(List<T> entries, Function<T, String> id) {
        if (mayRead("*")) {
            return entries;
        }
        return entries.stream()
                .filter(entry -> isOwn(id.apply(entry)) || mayRead(id.apply(entry)))
                .toList();
    }

    /** The query carries its page itself; what the engine passes beside it is always null. */
    static <T> List<T> page(List<T> entries, ListQueryParameterObject query) {
        return entries.stream()
                .skip(query.getFirstResult())
                .limit(query.getMaxResults())
                .toList();
    }

    private boolean isOwn(String id) {
        var authentication = engine.getAuthentication();
        if (authentication == null) {
            return false;
        }
        var groups = authentication.getGroupIds();
        return id.equals(authentication.getUserId()) || (groups != null && groups.contains(id));
    }

    private boolean mayRead(String id) {
        return engine.getAuthorizationManager().isAuthorized(Permissions.READ, resource, id);
    }
}
