package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.jdbc.SessionPeople;
import io.countersign.engine.identity.principal.PersonAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is logged in, kept in the session as a name and a time only: the person and the rights are read anew for each
 * request, so that taking them away works at once.
 */
@Component
public class SessionLogins implements SecurityContextRepository {

    private static final String KEY = SessionLogins.class.getName();

    private final SessionPeople people;
    private final SessionSettings settings;
    private final LoginWay way;
    private final Clock clock;

    SessionLogins(SessionPeople people, SessionSettings settings, LoginWay way, Clock clock) {
        this.people = people;
        this.settings = settings;
        this.way = way;
        this.clock = clock;
    }

    /** Begins a new session for the person; whatever the browser had before is gone. */
    void begin(HttpServletRequest request, Person person) {
        begin(request, person, Elsewhere.NOWHERE);
    }

    /** The same for somebody who logged in elsewhere. */
    public void begin(HttpServletRequest request, Person person, Elsewhere login) {
        forget(request);
        request.getSession(true).setAttribute(KEY, new Login(person.id().value(), clock.instant(), login));
    }

    /** Ends the session, and that at the identity provider too. */
    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(KEY) instanceof Login login) {
            way.loggedOut(login.elsewhere());
        }
        forget(request);
    }

    private static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        var session = exchange.getRequest().getSession(false);
        return session == null
                ? new SecurityContextImpl()
                : personOf(session).map(SecurityContextImpl::new).orElseGet(SecurityContextImpl::new);
    }

    private Optional<PersonAuthentication> personOf(HttpSession session) {
        if (!(session.getAttribute(KEY) instanceof Login login)) {
            return Optional.empty();
        }
        var inTime = clock.instant().isBefore(login.at().plus(settings.longest()));
        var person = inTime
                ? people.findSince(
                                new PersonId(login.person()),
                                login.at(),
                                login.elsewhere().session())
                        .filter(Person::active)
                : Optional.<Person>empty();
        if (person.isEmpty()) {
            session.invalidate();
        }
        return person.map(
                known -> new PersonAuthentication(known, login.elsewhere().assurance()));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A login is begun on purpose only, never as a side effect of a request.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) != null;
    }

    private record Login(String person, Instant at, Elsewhere elsewhere) implements Serializable {}
}
