package io.countersign.engine.identity.camunda.web;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.principal.PersonAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Camunda's web applications who is logged in. Created by name by Camunda's filter. */
public final class SpringLogin extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication known) {
            var result = AuthenticationResult.successful(known.getName());
            result.setGroups(known.person().groups().stream()
                    .sorted()
                    .map(GroupId::value)
                    .toList());
            return result;
        }
        return AuthenticationResult.unsuccessful();
    }
}
