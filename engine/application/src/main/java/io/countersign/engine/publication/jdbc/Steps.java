package io.countersign.engine.publication.jdbc;

import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.Trouble;
import io.countersign.plugin.spi.channel.Receipt;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The steps that a row may take. Each names the states that it leads out of, so that a worker whose lease has run out
 * changes nothing; whether it did is the answer. Leases and waits are measured by the database's clock, which all nodes
 * share; when something went out or was taken down is said by the application's, as is when it was signed.
 */
@Repository
public class Steps {

    private final JdbcClient database;
    private final Clock clock;

    Steps(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * NEW or FAILED to SENDING, unless an emergency stop is in force at this very moment.
     *
     * @return the attempt that begins, which the worker must show when it says how it ended; empty when it may not begin
     */
    public Optional<Integer> begin(PublicationId id, Duration lease) {
        return database.sql("""
                        update publication set state = 'SENDING', attempts = attempts + 1, trouble = null, message = null,
                            next_try_at = null, answer = null, first_try_at = coalesce(first_try_at, clock_timestamp()),
                            lease_until = clock_timestamp() + make_interval(secs => ?)
                        where id = ? and state in ('NEW', 'FAILED') and not exists (
                            select from publication_stop stop where stop.lifted_at is null
                            and (stop.account is null or stop.account = publication.account))
                        returning attempts""")
                .params(lease.toMillis() / 1000.0, id.value())
                .query(Integer.class)
                .optional();
    }

    /**
     * It was found out to be there, from whatever state it was thought to be in before it was over.
     *
     * @return whether that is news: of two workers who find it out, the slower one tells nobody
     */
    public boolean sent(PublicationId id, Receipt receipt) {
        return database.sql("""
                        update publication set state = 'SENT', remote_id = ?, permalink = ?, live = ?,
                            sent_at = coalesce(sent_at, ?), trouble = null, message = null,
                            next_try_at = null, lease_until = null, unknown_since = null, probe = false
                        from (select id, state = 'SENT' and live as known from publication where id = ? for update) before
                        where publication.id = before.id and state in ('SENDING', 'UNKNOWN', 'SENT')
                        returning not known""")
                .params(
                        receipt.remoteId(),
                        receipt.permalink().map(URI::toString).orElse(null),
                        receipt.state() == Receipt.State.LIVE,
                        now(),
                        id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** By a person's word. */
    public boolean seen(PublicationId id, URI permalink) {
        return database.sql("""
                                update publication set state = 'SENT', permalink = ?, live = true,
                                    sent_at = ?, trouble = null, message = null, next_try_at = null,
                                    unknown_since = null, probe = false, answer = 'END'
                                where id = ? and state = 'UNKNOWN'""").params(permalink.toString(), now(), id.value()).update() == 1;
    }

    /** The network refused this attempt for good. */
    public boolean failed(PublicationId id, int attempt, Trouble trouble, String message) {
        return database.sql("""
                                update publication set state = 'FAILED', trouble = ?, message = ?, lease_until = null,
                                    probe = false
                                where id = ? and attempts = ? and state in ('SENDING', 'NEW', 'FAILED')""")
                        .params(trouble.name(), message, id.value(), attempt)
                        .update()
                == 1;
    }

    /** The network accepted it first and refused it later. */
    public boolean failedAfterAccepted(PublicationId id, String message) {
        return database.sql("""
                                update publication set state = 'FAILED', trouble = 'CONTENT_REJECTED', message = ?,
                                    sent_at = null, remote_id = null, permalink = null
                                where id = ? and state = 'SENT' and not live""").params(message, id.value()).update() == 1;
    }

    /** Surely nothing happened in this attempt: it is tried again. */
    public boolean again(PublicationId id, int attempt, Trouble trouble, String message, Instant at) {
        return database.sql("""
                                update publication set state = 'NEW', trouble = ?, message = ?, next_try_at = ?,
                                    lease_until = null
                                where id = ? and attempts = ? and state = 'SENDING'""")
                        .params(trouble.name(), message, Timestamp.from(at), id.value(), attempt)
                        .update()
                == 1;
    }

    /** Nobody knows: after a silent end of the call, or of the process that made it. */
    public boolean unknown(PublicationId id, int attempt, String message) {
        return database.sql("""
                                update publication set state = 'UNKNOWN', trouble = 'OUTCOME_UNKNOWN', message = ?,
                                    unknown_since = least(lease_until, clock_timestamp()), lease_until = null
                                where id = ? and attempts = ? and state in ('SENDING', 'FAILED')""").params(message, id.value(), attempt).update() == 1;
    }

    /** The network, or a person, said that it is not there. */
    public boolean absent(PublicationId id) {
        return database.sql("""
                                update publication set state = 'NEW', trouble = null, message = null, next_try_at = null,
                                    unknown_since = null
                                where id = ? and state = 'UNKNOWN'""").param(id.value()).update() == 1;
    }

    /** Keeps the state and says why nothing happens now. */
    public void waits(PublicationId id, Trouble trouble, String message, @Nullable Instant until) {
        database.sql("""
                        update publication set trouble = ?, message = ?, next_try_at = ?
                        where id = ? and state in ('NEW', 'UNKNOWN', 'SENT')""")
                .params(trouble.name(), message, until == null ? null : Timestamp.from(until), id.value())
                .update();
    }

    /** Remembers which external task carries the row, so that it can be woken. */
    public void carriedBy(PublicationId id, String task) {
        database.sql("update publication set task = ? where id = ? and task is distinct from ?")
                .params(task, id.value(), task)
                .update();
    }

    public boolean abandon(PublicationId id) {
        return database.sql("""
                                update publication set state = 'ABANDONED', next_try_at = null, lease_until = null,
                                    unknown_since = null, answer = 'END'
                                where id = ? and state in ('NEW', 'FAILED', 'UNKNOWN')""").param(id.value()).update() == 1;
    }

    /** It is surely not there, and is not to go there any more. */
    public boolean leaveOut(PublicationId id, Trouble why, String message) {
        return database.sql("""
                                update publication set state = 'ABANDONED', trouble = ?, message = ?, next_try_at = null,
                                    lease_until = null, answer = 'END'
                                where id = ? and state in ('NEW', 'FAILED')""").params(why.name(), message, id.value()).update() == 1;
    }

    /**
     * A person wants another try. An unknown outcome is asked for again, never sent again; so is what a defect of the plugin
     * ended, because nobody knows how far that came.
     */
    public boolean tryAgain(PublicationId id) {
        return database.sql("""
                                update publication set
                                    state = case
                                        when state = 'FAILED' and trouble = 'PLUGIN_DEFECT' and attempts > 0 then 'UNKNOWN'
                                        when state = 'FAILED' then 'NEW' else state end,
                                    probe = true, next_try_at = null, answer = 'AGAIN',
                                    first_try_at = null,
                                    unknown_since = case when state = 'UNKNOWN' or trouble = 'PLUGIN_DEFECT'
                                        then clock_timestamp() end
                                where id = ? and state in ('NEW', 'FAILED', 'UNKNOWN')""").param(id.value()).update() == 1;
    }

    /** A person looked and did not find it. */
    public boolean notThere(PublicationId id) {
        boolean absent = absent(id);
        if (absent) {
            database.sql("update publication set answer = 'AGAIN' where id = ?")
                    .param(id.value())
                    .update();
        }
        return absent;
    }

    public void answerTaken(PublicationId id) {
        database.sql("update publication set answer = null where id = ?")
                .param(id.value())
                .update();
    }

    public boolean takenDown(PublicationId id) {
        return database.sql("""
                                update publication set state = 'TAKEN_DOWN', taken_down_at = ?,
                                    live = false, trouble = null, message = null
                                where id = ? and state = 'SENT'""").params(now(), id.value()).update() == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
