package io.countersign.engine.credential.jdbc;

import io.countersign.engine.content.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the vault. */
@Repository
public class SecretRows {

    private final JdbcClient database;

    SecretRows(JdbcClient database) {
        this.database = database;
    }

    public boolean isEmpty() {
        return database.sql("select not exists (select from credential_secret)")
                .query(Boolean.class)
                .single();
    }

    /** The version that the next secret of this name gets; the row stays locked until the transaction ends. */
    public int nextVersion(AccountId account, String key) {
        return database.sql("select version from credential_secret where account = ? and key = ? for update")
                        .params(account.value(), key)
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                + 1;
    }

    public void store(AccountId account, SecretRow row) {
        database.sql("""
                        insert into credential_secret (account, key, version, ciphertext) values (?, ?, ?, ?)
                        on conflict (account, key) do update
                        set version = excluded.version, ciphertext = excluded.ciphertext, stored_at = now()""")
                .params(account.value(), row.key(), row.version(), row.ciphertext())
                .update();
    }

    public List<SecretRow> of(AccountId account) {
        return database.sql("select key, version, ciphertext from credential_secret where account = ? order by key")
                .param(account.value())
                .query((row, number) -> new SecretRow(row.getString(1), row.getInt(2), row.getBytes(3)))
                .list();
    }

    public Set<String> keys(AccountId account) {
        return database.sql("select key from credential_secret where account = ?")
                .param(account.value())
                .query(String.class)
                .set();
    }

    public void delete(AccountId account) {
        database.sql("delete from credential_secret where account = ?")
                .param(account.value())
                .update();
    }

    /** @param person empty when no person asked */
    public void leased(AccountId account, Collection<String> keys, String purpose, @Nullable String person) {
        database.sql("insert into credential_lease (account, keys, purpose, person) values (?, ?, ?, ?)")
                .params(account.value(), keys.toArray(String[]::new), purpose, person)
                .update();
    }
}
