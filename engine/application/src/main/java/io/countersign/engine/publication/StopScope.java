package io.countersign.engine.publication;

import io.countersign.engine.content.AccountId;
import java.util.Optional;

/** What an emergency stop holds: one account, or everything. */
public record StopScope(Optional<AccountId> account) {

    public static final StopScope EVERYTHING = new StopScope(Optional.empty());

    public static StopScope of(AccountId account) {
        return new StopScope(Optional.of(account));
    }

    public boolean holds(AccountId other) {
        return account.isEmpty() || account.get().equals(other);
    }
}
