package io.countersign.engine.compliance.jdbc;

import io.countersign.engine.compliance.OverrideId;
import io.countersign.engine.compliance.OverrideRate;
import io.countersign.engine.compliance.OverrideScope;
import io.countersign.engine.compliance.OverrideState;
import io.countersign.engine.compliance.RuleOverride;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.reading.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class OverrideRows {

    private final JdbcClient database;
    private final ReadOnce<Set<OverrideScope>, List<RuleOverride>> read = ReadOnce.from("compliance_override");

    OverrideRows(JdbcClient database) {
        this.database = database;
    }

    /** @return false when the rule is asked for, or in force, for the same scope */
    public boolean add(RuleOverride override) {
        return database.sql("""
                                insert into compliance_override (id, rule, scope, scope_id, severity, reason, state,
                                    asked_by, asked_at, until)
                                select :id, :rule, :scope, :scopeId, :severity, :reason, :state, :askedBy, :askedAt, :until
                                where not exists (select from compliance_override
                                    where rule = :rule and scope = :scope and scope_id = :scopeId
                                    and state in ('ASKED', 'CONFIRMED') and until > :askedAt)
                                """)
                        .param("id", override.id().value())
                        .param("rule", override.rule())
                        .param("scope", override.scope().kind().name())
                        .param("scopeId", override.scope().id())
                        .param("severity", override.severity())
                        .param("reason", override.reason())
                        .param("state", override.state().name())
                        .param("askedBy", override.askedBy().value())
                        .param("askedAt", override.askedAt().atOffset(ZoneOffset.UTC))
                        .param("until", override.until().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public Optional<RuleOverride> find(OverrideId id) {
        return one(id, "");
    }

    public Optional<RuleOverride> lock(OverrideId id) {
        return one(id, " for update");
    }

    public List<RuleOverride> all() {
        return database.sql("select * from compliance_override order by asked_at desc, id")
                .query(OverrideRows::override)
                .list();
    }

    public List<RuleOverride> of(Set<OverrideScope> scopes) {
        return read.get(Set.copyOf(scopes), () -> readOf(scopes));
    }

    private List<RuleOverride> readOf(Set<OverrideScope> scopes) {
        return database.sql("""
                        select * from compliance_override where scope || ' ' || scope_id = any (:scopes)
                        order by asked_at desc, id""")
                .param(
                        "scopes",
                        scopes.stream()
                                .map(scope -> scope.kind() + " " + scope.id())
                                .toArray(String[]::new))
                .query(OverrideRows::override)
                .list();
    }

    public void decide(OverrideId id, OverrideState state, PersonId by, Instant at, String answer) {
        database.sql("""
                        update compliance_override set state = :state, decided_by = :by, decided_at = :at, answer = :answer
                        where id = :id""")
                .param("state", state.name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("answer", answer)
                .param("id", id.value())
                .update();
    }

    public void revoke(OverrideId id, PersonId by, Instant at, String reason) {
        database.sql("""
                        update compliance_override set state = 'REVOKED', revoked_by = :by, revoked_at = :at,
                            answer = :reason
                        where id = :id""")
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .param("id", id.value())
                .update();
    }

    public void eraseReasons(OverrideScope scope) {
        database.sql("""
                        update compliance_override set reason = '(erased with its content)', answer = ''
                        where scope = :scope and scope_id = :id""")
                .param("scope", scope.kind().name())
                .param("id", scope.id())
                .update();
    }

    /** Submissions in which each rule fired, beside how often it was set aside. */
    public List<OverrideRate> rates(Instant since) {
        return database.sql("""
                        with fired as (
                            select rule, count(distinct submission) times
                            from compliance_evaluation, jsonb_array_elements_text(result::jsonb -> 'fired') rule
                            where moment = 'SUBMISSION' and at >= :since group by rule),
                        overridden as (
                            select rule, count(*) times from compliance_override
                            where decided_at >= :since and state in ('CONFIRMED', 'REVOKED') group by rule)
                        select rule, coalesce(fired.times, 0) fired, coalesce(overridden.times, 0) overridden
                        from fired full join overridden using (rule)
                        order by overridden desc, fired desc, rule""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new OverrideRate(row.getString("rule"), row.getLong("fired"), row.getLong("overridden")))
                .list();
    }

    private Optional<RuleOverride> one(OverrideId id, String locking) {
        return database.sql("select * from compliance_override where id = :id" + locking)
                .param("id", id.value())
                .query(OverrideRows::override)
                .optional();
    }

    private static RuleOverride override(ResultSet row, int number) throws SQLException {
        return new RuleOverride(
                new OverrideId(row.getObject("id", UUID.class)),
                row.getString("rule"),
                new OverrideScope(OverrideScope.Kind.valueOf(row.getString("scope")), row.getString("scope_id")),
                row.getInt("severity"),
                row.getString("reason"),
                OverrideState.valueOf(row.getString("state")),
                new PersonId(row.getString("asked_by")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("decided_by")).map(PersonId::new),
                time(row, "decided_at"),
                row.getString("answer"),
                Optional.ofNullable(row.getString("revoked_by")).map(PersonId::new),
                time(row, "revoked_at"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
