package io.countersign.engine.credential;

import io.countersign.engine.content.AccountId;
import java.util.Set;

/** Secrets were read for a use. */
public record CredentialsLeased(AccountId account, Set<String> keys, String purpose) {}
