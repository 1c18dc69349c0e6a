package io.countersign.engine.identity.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.Password;
import io.countersign.engine.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own password. Every other session of the person ends with the old one. */
@RestController
class PasswordController {

    private final Logins logins;
    private final LocalAccounts accounts;
    private final SessionLogins sessions;
    private final CsrfTokenRepository tokens;
    private final CurrentPerson current;

    PasswordController(
            Logins logins,
            LocalAccounts accounts,
            SessionLogins sessions,
            CsrfTokenRepository tokens,
            CurrentPerson current) {
        this.logins = logins;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.current = current;
    }

    @PostMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody Change change, HttpServletRequest request, HttpServletResponse response) {
        var person = current.get();
        if (!logins.isPasswordOf(person.id(), change.oldPassword(), request.getRemoteAddr())) {
            throw ProblemException.invalid(
                    "oldPassword", "WRONG", "This is not your password. Type the one that you log in with.");
        }
        if (change.newPassword().isSameAs(change.oldPassword())) {
            throw ProblemException.invalid("newPassword", "SAME", "This is the old password. Choose another.");
        }
        accounts.changePassword(person.id(), change.newPassword());
        sessions.begin(request, person);
        tokens.saveToken(tokens.generateToken(request), request, response);
    }

    record Change(@NotNull Password oldPassword, @NotNull Password newPassword) {}
}
