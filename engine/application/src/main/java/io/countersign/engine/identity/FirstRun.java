package io.countersign.engine.identity;

import java.util.Optional;

/** Makes an empty installation usable. */
public interface FirstRun {

    /**
     * Creates the platform administrator {@code admin} when there is nobody yet.
     *
     * @return the account with its generated password, the only time that it can be had: show it once on the console,
     *     never log it; nothing when people exist already
     */
    Optional<FirstAccount> prepare();

    /** The first account and the one moment at which its password is known. */
    record FirstAccount(Person person, Password password) {}
}
