package io.countersign.engine.channel.jdbc;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.AccountForm;
import io.countersign.engine.channel.AccountState;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.reading.ReadOnce;
import io.countersign.plugin.spi.channel.Limits;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
public class AccountRows {

    private static final String SELECT = "select * from channel_account ";

    private final JdbcClient database;
    private final AccountMapping mapping;
    private final ReadOnce<AccountId, Optional<Account>> read = ReadOnce.from("channel_account");
    private final ReadOnce<Set<AccountId>, List<Account>> readAll = ReadOnce.from("channel_account");

    AccountRows(JdbcClient database, AccountMapping mapping) {
        this.database = database;
        this.mapping = mapping;
    }

    public Optional<Account> find(AccountId id) {
        return read.get(id, () -> database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(mapping)
                .optional());
    }

    /** Those of them that exist, in one statement. */
    public List<Account> findAll(Collection<AccountId> ids) {
        return readAll.get(Set.copyOf(ids), () -> select(ids));
    }

    private List<Account> select(Collection<AccountId> ids) {
        var found = database.sql(SELECT + "where id = any (?)")
                .param(ids.stream().map(AccountId::value).distinct().toArray(UUID[]::new))
                .query(mapping)
                .list();
        found.forEach(account -> read.know(account.id(), Optional.of(account)));
        return found;
    }

    /** The row stays locked until the transaction ends. */
    public Optional<Account> lock(AccountId id) {
        return database.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(mapping)
                .optional();
    }

    public List<Account> connected() {
        return database.sql(SELECT + "where state <> 'DISCONNECTED' order by lower(name)")
                .query(mapping)
                .list();
    }

    public boolean nameTaken(String name, @Nullable AccountId except) {
        return database.sql("""
                        select exists (select from channel_account
                        where lower(name) = lower(?) and state <> 'DISCONNECTED' and id is distinct from ?)""")
                .params(name, except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    public void insert(AccountId id, AccountForm form) {
        database.sql("""
                        insert into channel_account (id, channel, name, markets, settings, per_minute, business_owner,
                            technical_owner, state, revision)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, 'UNTESTED', 1)""")
                .params(
                        id.value(),
                        form.channel(),
                        form.name(),
                        form.markets().stream().sorted().toArray(String[]::new),
                        mapping.json(form.settings()),
                        form.perMinute(),
                        form.businessOwner().value(),
                        form.technicalOwner().value())
                .update();
    }

    /** @param untested whether what was changed decides if the account works; its own limits are then unknown again */
    public void update(AccountId id, AccountForm form, boolean untested) {
        database.sql("""
                        update channel_account set name = ?, markets = ?, settings = ?::jsonb, per_minute = ?,
                            business_owner = ?, technical_owner = ?, revision = revision + 1,
                            state = case when ? then 'UNTESTED' else state end,
                            state_message = case when ? then null else state_message end,
                            limits = case when ? then null else limits end
                        where id = ?""")
                .params(
                        form.name(),
                        form.markets().stream().sorted().toArray(String[]::new),
                        mapping.json(form.settings()),
                        form.perMinute(),
                        form.businessOwner().value(),
                        form.technicalOwner().value(),
                        untested,
                        untested,
                        untested,
                        id.value())
                .update();
    }

    public void health(AccountId id, AccountState state, @Nullable String message) {
        database.sql("update channel_account set state = ?, state_message = ? where id = ?")
                .params(state.name(), message, id.value())
                .update();
    }

    public void tested(AccountId id) {
        database.sql("update channel_account set tested_at = now() where id = ?")
                .param(id.value())
                .update();
    }

    public void verified(AccountId id, Account.Identity identity, Optional<Limits> limits) {
        database.sql("""
                        update channel_account set handle = ?, display_name = ?, profile = ?, limits = ?::jsonb
                        where id = ?""")
                .params(
                        identity.handle(),
                        identity.displayName(),
                        identity.profile().map(Object::toString).orElse(null),
                        limits.map(mapping::json).orElse(null),
                        id.value())
                .update();
    }
}
