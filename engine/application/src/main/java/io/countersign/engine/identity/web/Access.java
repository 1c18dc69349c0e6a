package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may call an operation. */
sealed interface Access {

    /** @param person null for somebody who is not logged in */
    boolean admits(@Nullable Person person);

    /** Reads {@code ANYONE}, {@code SIGNED_IN}, {@code NOBODY} or roles separated by bars. */
    static Access of(String text) {
        return switch (text) {
            case "ANYONE" -> new Anyone();
            case "SIGNED_IN" -> new SignedIn();
            case "NOBODY" -> new Nobody();
            default -> new AnyOf(roles(text));
        };
    }

    private static Set<Role> roles(String text) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split("\\|", -1)).map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    record Anyone() implements Access {
        @Override
        public boolean admits(@Nullable Person person) {
            return true;
        }
    }

    record SignedIn() implements Access {
        @Override
        public boolean admits(@Nullable Person person) {
            return person != null;
        }
    }

    /** Closed on purpose: to callers as if it was not there. */
    record Nobody() implements Access {
        @Override
        public boolean admits(@Nullable Person person) {
            return false;
        }
    }

    record AnyOf(Set<Role> roles) implements Access {
        @Override
        public boolean admits(@Nullable Person person) {
            return person != null && roles.stream().anyMatch(person::has);
        }
    }
}
