package io.countersign.engine.identity.web;

import io.countersign.engine.identity.IdentitySettings;
import io.countersign.engine.identity.LoginFailed;
import io.countersign.engine.identity.LoginSucceeded;
import io.countersign.engine.identity.LoginsThrottled;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.jdbc.PasswordHashes;
import io.countersign.engine.problem.ProblemException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks user names and passwords; what is wrong with them is never said, and an unknown name takes as long as a known one. */
@Component
class Logins {

    private static final Logger LOG = LoggerFactory.getLogger(Logins.class);

    private final PasswordHashes hashes;
    private final People people;
    private final PasswordEncoder passwords;
    private final LoginThrottle throttle;
    private final ApplicationEventPublisher events;
    private final IdentitySettings identity;
    private final String nobodysHash;

    Logins(
            PasswordHashes hashes,
            People people,
            PasswordEncoder passwords,
            LoginThrottle throttle,
            ApplicationEventPublisher events,
            IdentitySettings identity) {
        this.hashes = hashes;
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
        this.identity = identity;
        this.nobodysHash = passwords.encode(UUID.randomUUID().toString());
    }

    /**
     * Who it is.
     *
     * @param address where the request comes from
     * @throws ProblemException 401 when it is nobody, 429 after too many failures
     */
    Person check(String userName, Password password, String address) {
        if (!identity.isLocal()) {
            throw ProblemException.conflict(
                    "NO_LOCAL_ACCOUNTS",
                    "People log in by the company's login. Open the login page and go on from there.");
        }
        var attempt = attempt(userName, address);
        var person = known(userName).filter(id -> matches(id, password)).flatMap(people::find);
        if (person.isEmpty()) {
            LOG.warn("A login from {} failed. If there are many, find out who is guessing.", address);
            events.publishEvent(new LoginFailed(somebody(userName), address));
            throw ProblemException.unauthenticated("WRONG_CREDENTIALS", "User name or password is wrong. Try again.");
        }
        attempt.succeeded();
        events.publishEvent(new LoginSucceeded(person.get().id(), address));
        return person.get();
    }

    /**
     * Whether it is the person's password; a wrong one counts as a failed login.
     *
     * @throws ProblemException 409 when the person logs in elsewhere, 429 after too many failures
     */
    boolean isPasswordOf(PersonId person, Password password, String address) {
        if (hashes.find(person).isEmpty()) {
            throw ProblemException.conflict(
                    "NO_LOCAL_ACCOUNT", "You log in by your company's login, so change your password there.");
        }
        var attempt = attempt(person.value(), address);
        if (!matches(person, password)) {
            events.publishEvent(new LoginFailed(person, address));
            return false;
        }
        attempt.succeeded();
        return true;
    }

    private LoginThrottle.Attempt attempt(String userName, String address) {
        try {
            return throttle.attempt(userName, address);
        } catch (ProblemException throttled) {
            if (throttle.isWorthTelling(userName, address)) {
                events.publishEvent(new LoginsThrottled(somebody(userName), address));
            }
            throw throttled;
        }
    }

    private @Nullable PersonId somebody(String userName) {
        return known(userName).flatMap(people::find).map(Person::id).orElse(null);
    }

    private Optional<PersonId> known(String userName) {
        return PersonId.isWellFormed(userName) ? Optional.of(new PersonId(userName)) : Optional.empty();
    }

    private boolean matches(PersonId person, Password password) {
        var hash = hashes.find(person);
        return matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
    }

    private boolean matches(Password password, String hash) {
        return password.reveal().length() <= Password.LONGEST && passwords.matches(password.reveal(), hash);
    }
}
