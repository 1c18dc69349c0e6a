package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What publishing knows of the accounts. Asked, never told: publication implements it. */
public interface AccountActivity {

    /** Those of the accounts that an emergency stop holds. */
    Set<AccountId> stopped(Collection<AccountId> accounts);

    Map<AccountId, Instant> lastPublished();

    /** Whether something is still to be published on the account. */
    boolean busy(AccountId account);
}
