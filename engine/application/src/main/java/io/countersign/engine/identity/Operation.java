package io.countersign.engine.identity;

import java.util.Set;

/**
 * One operation of the route table.
 *
 * @param path with variables in braces
 * @param who kind of callers
 * @param roles one of them is enough; empty unless {@code who} says that roles decide
 * @param scope on which objects
 */
public record Operation(String method, String path, Who who, Set<Role> roles, Scope scope) {

    /** Whom it lets in. */
    public enum Who {
        ANYONE,
        SIGNED_IN,
        ROLES,
        NOBODY
    }

    public Operation {
        roles = Set.copyOf(roles);
    }

    /** Whether a person may call it at all; on which object is another question. */
    public boolean admits(Person person) {
        return switch (who) {
            case ANYONE, SIGNED_IN -> person.active();
            case ROLES -> person.active() && roles.stream().anyMatch(person::has);
            case NOBODY -> false;
        };
    }
}
