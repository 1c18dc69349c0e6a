package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.principal.PersonAuthentication;
import io.countersign.engine.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Camunda Modeler and other machines send name and password with every call. */
@Component
@ConditionalOnProperty(name = "countersign.identity.provider", havingValue = "local", matchIfMissing = true)
class BasicLogins implements AuthenticationProvider {

    private final Logins logins;
    private final VerifiedPasswords verified;

    BasicLogins(Logins logins, VerifiedPasswords verified) {
        this.logins = logins;
        this.verified = verified;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var userName = attempt.getName();
        var password = Password.of(String.valueOf(attempt.getCredentials()));
        try {
            return new PersonAuthentication(personOf(userName, password, addressOf(attempt)));
        } catch (ProblemException refused) {
            throw refused.status() == 429 ? new LoginRefused(refused) : new BadCredentialsException(refused.detail());
        }
    }

    private Person personOf(String userName, Password password, String address) {
        var recent = PersonId.isWellFormed(userName) ? verified.find(new PersonId(userName), password) : null;
        if (recent != null) {
            return recent;
        }
        var person = logins.check(userName, password, address);
        verified.remember(person.id(), password);
        return person;
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(@Nullable Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.equals(kind);
    }
}
