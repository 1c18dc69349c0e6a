package io.countersign.engine.publication.jdbc;

import io.countersign.engine.content.AccountId;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often an account may be called: our own limit over all nodes, and the network's word that it wants a pause. */
@Repository
public class AccountLimits {

    private final JdbcClient database;
    private final ProxyManager<String> buckets;

    AccountLimits(JdbcClient database, DataSource dataSource) {
        this.database = database;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .table("publication_bucket")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .build();
    }

    /**
     * Takes one call out of the account's minute. Uses a connection and transaction of its own, so never call it inside
     * one.
     *
     * @return how long to wait; zero when the call may be made
     */
    public Duration take(AccountId account, int perMinute) {
        int atOnce = Math.max(1, perMinute / 10);
        // What may go at once and what is refilled are together what may go in any minute.
        int refilled = Math.max(1, perMinute - atOnce);
        BucketConfiguration limit = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(atOnce).refillGreedy(refilled, Duration.ofMinutes(1)))
                .build();
        // A changed limit is another bucket, so that it holds from the next call on.
        ConsumptionProbe probe =
                buckets.builder().build(account + "/" + perMinute, () -> limit).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** How many publications wait for a moment of the account already. */
    public int waiting(AccountId account) {
        return database.sql("""
                        select count(*) from publication
                        where account = ? and state = 'NEW' and trouble = 'RATE_LIMITED'
                        and next_try_at > clock_timestamp()""").param(account.value()).query(Integer.class).single();
    }

    /** The network takes no call of the account before this moment. */
    public void pause(AccountId account, Instant until) {
        database.sql("""
                        insert into publication_pause (account, until) values (?, ?)
                        on conflict (account) do update set until = greatest(publication_pause.until, excluded.until)""").params(account.value(), Timestamp.from(until)).update();
    }

    public Optional<Instant> pausedUntil(AccountId account) {
        return database.sql("select until from publication_pause where account = ? and until > clock_timestamp()")
                .param(account.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }
}
