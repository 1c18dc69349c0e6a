package io.countersign.engine.identity.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How people and machines prove who they are; there is one way at a time. */
public interface LoginWay {

    /** Adds to the browsers' door how a session begins. */
    void forBrowsers(HttpSecurity http, SessionLogins sessions) throws Exception;

    /** Adds to the machines' door what each call proves itself with. */
    void forMachines(HttpSecurity http, Refusals refusals) throws Exception;

    /** Calls of machines outside of {@code /engine-rest}. */
    RequestMatcher machinesElsewhere();

    /** What machines are asked for, as the header {@code WWW-Authenticate} says it. */
    String challenge();

    /** Tells the identity provider that somebody left; never fails. */
    void loggedOut(Elsewhere login);

    /** Whether people can log in now; false while the identity provider does not answer. */
    boolean isAvailable();
}
