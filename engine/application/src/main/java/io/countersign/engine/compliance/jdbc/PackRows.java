package io.countersign.engine.compliance.jdbc;

import io.countersign.engine.compliance.PackSource;
import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.RuleSetId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.reading.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PackRows {

    private final JdbcClient database;
    private final ReadOnce<String, Live> read = ReadOnce.from("compliance_pack_version");

    PackRows(JdbcClient database) {
        this.database = database;
    }

    public void addTable(String hash, String dmn) {
        database.sql("insert into compliance_table (hash, dmn) values (:hash, :dmn) on conflict do nothing")
                .param("hash", hash)
                .param("dmn", dmn)
                .update();
    }

    public Optional<String> findTable(String hash) {
        return database.sql("select dmn from compliance_table where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional();
    }

    /** False when the version exists already. */
    public boolean add(PackVersion version) {
        return database.sql("""
                        insert into compliance_pack_version (pack, semver, hash, state, source, valid_from, author)
                        values (:pack, :semver, :hash, :state, :source, :from, :author)
                        on conflict do nothing
                        """)
                        .param("pack", version.pack())
                        .param("semver", version.semver())
                        .param("hash", version.hash())
                        .param("state", version.state().name())
                        .param("source", version.source().name())
                        .param("from", version.validFrom().map(PackRows::utc).orElse(null))
                        .param("author", version.author().map(PersonId::value).orElse(null))
                        .update()
                == 1;
    }

    public List<String> keys() {
        return database.sql("select distinct pack from compliance_pack_version order by pack")
                .query(String.class)
                .list();
    }

    public List<PackVersion> versions(String pack) {
        return database.sql(
                        "select * from compliance_pack_version where pack = :pack order by created_at desc, semver desc")
                .param("pack", pack)
                .query(PackRows::version)
                .list();
    }

    public Optional<PackVersion> find(String pack, String semver) {
        return database.sql("select * from compliance_pack_version where pack = :pack and semver = :semver")
                .param("pack", pack)
                .param("semver", semver)
                .query(PackRows::version)
                .optional();
    }

    /** Of the versions that a kept rule set names, those that are kept themselves. */
    public List<PackVersion> ofRuleSet(RuleSetId id) {
        return database.sql("""
                        select version.* from compliance_rule_set rule_set
                        cross join jsonb_to_recordset(rule_set.versions) as named (pack text, semver text, hash text)
                        join compliance_pack_version version using (pack, semver, hash)
                        where rule_set.id = :id
                        """)
                .param("id", id.value())
                .query(PackRows::version)
                .list();
    }

    /** One version per pack. */
    public List<PackVersion> live(Instant at) {
        return read.get("live", known -> known.holds(at), () -> readLive(at)).versions();
    }

    private Live readLive(Instant at) {
        var versions = new ArrayList<PackVersion>();
        var until = new AtomicReference<@Nullable Instant>();
        database.sql("""
                        select distinct on (pack) *,
                            (select min(edge) from compliance_pack_version, lateral (values (valid_from), (valid_until)) edges (edge)
                                where edge > :at) as next_edge
                        from compliance_pack_version
                        where valid_from <= :at and (valid_until is null or valid_until > :at)
                        order by pack, valid_from desc, released_at desc nulls last, created_at desc
                        """).param("at", utc(at)).query(row -> {
            versions.add(version(row, 0));
            until.set(instant(row, "next_edge").orElse(null));
        });
        return new Live(at, until.get(), List.copyOf(versions));
    }

    /**
     * What was live at a moment.
     *
     * @param until when the next version begins or ends; null when none is to come
     */
    private record Live(Instant from, @Nullable Instant until, List<PackVersion> versions) {

        /** With no versions nobody knows when the first one begins. */
        boolean holds(Instant at) {
            return !versions.isEmpty() && !at.isBefore(from) && (until == null || at.isBefore(until));
        }
    }

    /** False when it is not proposed any more. */
    public boolean release(PackVersion version, Instant validFrom, PersonId by) {
        return database.sql("""
                        update compliance_pack_version
                        set state = 'RELEASED', valid_from = :from, released_by = :by, released_at = now()
                        where pack = :pack and semver = :semver and state = 'PROPOSED'
                        """)
                        .param("from", utc(validFrom))
                        .param("by", by.value())
                        .param("pack", version.pack())
                        .param("semver", version.semver())
                        .update()
                == 1;
    }

    /** False when it is not proposed any more. */
    public boolean sendBack(PackVersion version) {
        return database.sql("""
                        update compliance_pack_version set state = 'RETURNED'
                        where pack = :pack and semver = :semver and state = 'PROPOSED'
                        """)
                        .param("pack", version.pack())
                        .param("semver", version.semver())
                        .update()
                == 1;
    }

    /** False when it is not released, or is the only one that is. */
    public boolean rollBack(PackVersion version, Instant at) {
        return database.sql("""
                        update compliance_pack_version set state = 'ROLLED_BACK', valid_until = :at
                        where pack = :pack and semver = :semver and state = 'RELEASED'
                          and exists (select 1 from compliance_pack_version other
                                      where other.pack = :pack and other.semver <> :semver and other.state = 'RELEASED'
                                        and other.valid_from <= :at)
                        """)
                        .param("at", utc(at))
                        .param("pack", version.pack())
                        .param("semver", version.semver())
                        .update()
                == 1;
    }

    private static PackVersion version(ResultSet row, int number) throws SQLException {
        return new PackVersion(
                row.getString("pack"),
                row.getString("semver"),
                row.getString("hash"),
                PackState.valueOf(row.getString("state")),
                PackSource.valueOf(row.getString("source")),
                instant(row, "valid_from"),
                instant(row, "valid_until"),
                Optional.ofNullable(row.getString("author")).map(PersonId::new),
                Optional.ofNullable(row.getString("released_by")).map(PersonId::new));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
