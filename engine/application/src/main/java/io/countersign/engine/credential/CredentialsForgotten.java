package io.countersign.engine.credential;

import io.countersign.engine.content.AccountId;

/** All secrets of an account were deleted. */
public record CredentialsForgotten(AccountId account) {}
