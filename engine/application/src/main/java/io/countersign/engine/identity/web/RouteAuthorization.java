package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.principal.PersonAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets a request through when the route table says so. */
@Component
class RouteAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private final RouteTable table;

    RouteAuthorization(RouteTable table) {
        this.table = table;
    }

    @Override
    @SuppressWarnings("deprecation")
    public AuthorizationDecision check(Supplier<Authentication> caller, RequestAuthorizationContext context) {
        return new AuthorizationDecision(
                find(context.getRequest()).map(route -> admits(route, caller)).orElse(false));
    }

    /** The operation that the request calls, if there is one. */
    Optional<Route> find(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return table.find(request.getMethod(), PathContainer.parsePath(path));
    }

    /** Who is calling is looked up only where it matters. */
    private static boolean admits(Route route, Supplier<Authentication> caller) {
        return route.access() instanceof Access.Anyone || route.access().admits(personOf(caller.get()));
    }

    private static @Nullable Person personOf(@Nullable Authentication caller) {
        return caller instanceof PersonAuthentication known ? known.person() : null;
    }
}
