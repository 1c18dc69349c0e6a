package io.countersign.engine.credential;

import io.countersign.engine.content.AccountId;
import java.util.Set;

/** Secrets were stored or replaced. */
public record CredentialsStored(AccountId account, Set<String> keys) {}
