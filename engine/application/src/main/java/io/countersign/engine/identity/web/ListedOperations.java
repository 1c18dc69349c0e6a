package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Operation;
import io.countersign.engine.identity.Operation.Who;
import io.countersign.engine.identity.Operations;
import io.countersign.engine.identity.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows others what the route table says. */
@Component
class ListedOperations implements Operations {

    private final List<Operation> all;

    ListedOperations(RouteTable table) {
        this.all = table.routes().stream().map(ListedOperations::operation).toList();
    }

    @Override
    public List<Operation> all() {
        return all;
    }

    @Override
    public Optional<Operation> find(String method, String path) {
        return all.stream()
                .filter(operation ->
                        operation.method().equals(method) && operation.path().equals(path))
                .findFirst();
    }

    private static Operation operation(Route route) {
        return new Operation(
                route.method(),
                route.path().getPatternString(),
                who(route.access()),
                roles(route.access()),
                route.scope());
    }

    private static Who who(Access access) {
        if (access instanceof Access.Anyone) {
            return Who.ANYONE;
        }
        if (access instanceof Access.SignedIn) {
            return Who.SIGNED_IN;
        }
        return access instanceof Access.Nobody ? Who.NOBODY : Who.ROLES;
    }

    private static Set<Role> roles(Access access) {
        return access instanceof Access.AnyOf some ? some.roles() : Set.of();
    }
}
