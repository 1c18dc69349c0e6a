package io.countersign.engine.identity.web;

import io.countersign.engine.identity.principal.Assurance;
import java.io.Serializable;

/**
 * A login at an identity provider, as far as it is needed until the session ends. It stays in the back end.
 *
 * @param proof what the provider takes to end its own session; empty for local accounts
 * @param session the provider's name of its session; empty for local accounts
 */
public record Elsewhere(String proof, String session, Assurance assurance) implements Serializable {

    /** The person logged in with a password of ours. */
    static final Elsewhere NOWHERE = new Elsewhere("", "", Assurance.UNKNOWN);

    @Override
    public String toString() {
        return "Elsewhere[" + assurance + "]";
    }
}
