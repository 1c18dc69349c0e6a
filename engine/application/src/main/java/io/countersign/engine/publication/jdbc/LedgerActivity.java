package io.countersign.engine.publication.jdbc;

import io.countersign.engine.channel.AccountActivity;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.publication.EmergencyStop;
import io.countersign.engine.publication.StopScope;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ledger knows of accounts. */
@Repository
class LedgerActivity implements AccountActivity {

    private final JdbcClient database;
    private final Stops stops;

    LedgerActivity(JdbcClient database, Stops stops) {
        this.database = database;
        this.stops = stops;
    }

    @Override
    public Set<AccountId> stopped(Collection<AccountId> accounts) {
        List<StopScope> scopes =
                stops.inForce().stream().map(EmergencyStop::scope).toList();
        return accounts.stream()
                .filter(account -> scopes.stream().anyMatch(scope -> scope.holds(account)))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<AccountId, Instant> lastPublished() {
        Map<AccountId, Instant> last = new HashMap<>();
        database.sql("select account, max(sent_at) from publication where sent_at is not null group by account")
                .query(row -> {
                    last.put(
                            new AccountId(row.getObject(1, UUID.class)),
                            row.getTimestamp(2).toInstant());
                });
        return last;
    }

    @Override
    public boolean busy(AccountId account) {
        return database.sql("""
                        select exists (select from publication
                        where account = ? and state in ('NEW', 'SENDING', 'UNKNOWN', 'FAILED'))""").param(account.value()).query(Boolean.class).single();
    }
}
