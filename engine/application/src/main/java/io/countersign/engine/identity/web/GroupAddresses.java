package io.countersign.engine.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Spring's strict firewall, with one gap of a fixed form: Camunda's Admin asks for the group {@code legal/de} at
 * {@code …/group/legal%252Fde}, which Camunda's REST interface reads so on purpose. Everywhere else an encoded percent sign or
 * slash stays refused, since what is decoded twice can name another path than the one that was checked.
 */
@Component
final class GroupAddresses implements HttpFirewall {

    /** The two halves of {@link io.countersign.engine.identity.GroupId}; nothing in it can be decoded a second time but the slash. */
    private static final Pattern GROUP = Pattern.compile(
            "/camunda/api/engine/engine/default/group/[a-z0-9][a-z0-9-]{0,39}%252F[a-z0-9][a-z0-9-]{0,19}");

    private final HttpFirewall strict = new StrictHttpFirewall();
    private final HttpFirewall group = withEncodedSlash();

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        var firewall = GROUP.matcher(request.getRequestURI()).matches() ? group : strict;
        return firewall.getFirewalledRequest(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return strict.getFirewalledResponse(response);
    }

    private static HttpFirewall withEncodedSlash() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedSlash(true);
        return firewall;
    }
}
