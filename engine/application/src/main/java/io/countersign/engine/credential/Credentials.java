package io.countersign.engine.credential;

import io.countersign.engine.content.AccountId;
import java.util.Map;
import java.util.Set;

/** The vault. Values go in, and come out only as a lease that is recorded with who, what and why. */
public interface Credentials {

    /** Stores or replaces the given secrets; others of the account stay. */
    void store(AccountId account, Map<String, SecretText> secrets);

    /** Which secrets an account has; never their values. */
    Set<String> keys(AccountId account);

    /**
     * All secrets of an account for one use.
     *
     * @param purpose what they are used for, e.g. {@code publication 3f…}; recorded
     */
    Map<String, SecretText> lease(AccountId account, String purpose);

    void forget(AccountId account);
}
