package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.jdbc.GivenPasswords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Logging in and out. */
@RestController
class SessionController {

    private final Logins logins;
    private final SessionLogins sessions;
    private final CsrfTokenRepository tokens;
    private final GivenPasswords passwords;

    SessionController(Logins logins, SessionLogins sessions, CsrfTokenRepository tokens, GivenPasswords passwords) {
        this.logins = logins;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
    }

    @PostMapping("/api/session")
    Me logIn(@Valid @RequestBody LogIn attempt, HttpServletRequest request, HttpServletResponse response) {
        var person = logins.check(attempt.userName(), attempt.password(), request.getRemoteAddr());
        sessions.begin(request, person);
        tokens.saveToken(tokens.generateToken(request), request, response);
        return Me.of(person, passwords.has(person.id()));
    }

    @DeleteMapping("/api/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request);
        tokens.saveToken(null, request, response);
    }

    record LogIn(
            @NotNull @Size(min = 1, max = 100) String userName,
            @NotNull Password password) {}
}
