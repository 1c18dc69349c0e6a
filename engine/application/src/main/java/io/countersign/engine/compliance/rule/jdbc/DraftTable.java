package io.countersign.engine.compliance.rule.jdbc;

import io.countersign.engine.compliance.rule.check.RowExample;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.identity.PersonId;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code compliance_draft} and {@code compliance_draft_editor}. */
@Repository
public class DraftTable {

    private static final String EVERYTHING = """
            select d.*, array(select person from compliance_draft_editor e where e.draft = d.id order by person) as editors
            from compliance_draft d
            """;

    private final JdbcClient database;
    private final DraftRows rows;

    DraftTable(JdbcClient database, DraftRows rows) {
        this.database = database;
        this.rows = rows;
    }

    public void insert(RuleDraft draft) {
        database.sql("""
                        insert into compliance_draft (id, pack, base, starter, state, origin, dmn, hash, examples,
                            created_by, created_at, changed_by, changed_at)
                        values (:id, :pack, :base, :starter, 'OPEN', :origin, :dmn, :hash, :examples::jsonb,
                            :by, :at, :by, :at)
                        """)
                .param("id", draft.id().value())
                .param("pack", draft.pack())
                .param("base", draft.base())
                .param("starter", draft.starter().orElse(null))
                .param("origin", draft.origin().name())
                .param("dmn", draft.content().dmn())
                .param("hash", draft.content().hash())
                .param("examples", rows.write(draft.content().examples()))
                .param("by", draft.progress().created().by().value())
                .param("at", Timestamp.from(draft.progress().created().at()))
                .update();
        addEditor(draft.id(), draft.progress().created().by());
    }

    public void addEditor(DraftId draft, PersonId person) {
        database.sql("insert into compliance_draft_editor (draft, person) values (?, ?) on conflict do nothing")
                .param(draft.value())
                .param(person.value())
                .update();
    }

    /** Changes what it says; it is open again. */
    public void save(DraftId id, String base, String dmn, String hash, Stamp stamp) {
        database.sql("""
                        update compliance_draft set base = :base, dmn = :dmn, hash = :hash, state = 'OPEN',
                            revision = revision + 1, changed_by = :by, changed_at = :at
                        where id = :id
                        """)
                .param("base", base)
                .param("dmn", dmn)
                .param("hash", hash)
                .param("by", stamp.by().value())
                .param("at", Timestamp.from(stamp.at()))
                .param("id", id.value())
                .update();
        addEditor(id, stamp.by());
    }

    public void saveExamples(DraftId id, List<RowExample> examples, Stamp stamp) {
        database.sql("""
                        update compliance_draft set examples = :examples::jsonb, state = 'OPEN',
                            revision = revision + 1, changed_by = :by, changed_at = :at
                        where id = :id
                        """)
                .param("examples", rows.write(examples))
                .param("by", stamp.by().value())
                .param("at", Timestamp.from(stamp.at()))
                .param("id", id.value())
                .update();
        addEditor(id, stamp.by());
    }

    public void handOver(DraftId id, String proposed, String comment, Stamp stamp) {
        database.sql("""
                        update compliance_draft set state = 'HANDED_OVER', proposed = :proposed, comment = :comment,
                            handed_over_by = :by, handed_over_at = :at, decided_by = null, decided_at = null, reason = null
                        where id = :id
                        """)
                .param("proposed", proposed)
                .param("comment", comment)
                .param("by", stamp.by().value())
                .param("at", Timestamp.from(stamp.at()))
                .param("id", id.value())
                .update();
        addEditor(id, stamp.by());
    }

    /** @param reason why it was returned or discarded; empty when it was released */
    public void conclude(DraftId id, DraftState state, Optional<String> reason, Stamp stamp) {
        database.sql("""
                        update compliance_draft set state = :state, reason = :reason, decided_by = :by, decided_at = :at
                        where id = :id
                        """)
                .param("state", state.name())
                .param("reason", reason.orElse(null))
                .param("by", stamp.by().value())
                .param("at", Timestamp.from(stamp.at()))
                .param("id", id.value())
                .update();
    }

    public Optional<RuleDraft> find(DraftId id) {
        return database.sql(EVERYTHING + " where d.id = ?")
                .param(id.value())
                .query((row, number) -> rows.read(row))
                .optional();
    }

    /** Also keeps everybody else from changing it until the transaction ends. */
    public Optional<RuleDraft> lock(DraftId id) {
        return database.sql(EVERYTHING + " where d.id = ? for update of d")
                .param(id.value())
                .query((row, number) -> rows.read(row))
                .optional();
    }

    /** Of the version that a draft became. */
    public Optional<RuleDraft> ofVersion(String pack, String semver) {
        return database.sql(EVERYTHING + " where d.pack = ? and d.proposed = ?")
                .param(pack)
                .param(semver)
                .query((row, number) -> rows.read(row))
                .optional();
    }

    /** The last changed first, at most 200. */
    public List<RuleDraft> list(Optional<String> pack, Collection<DraftState> states) {
        return database.sql(EVERYTHING + """
                         where (:anyPack or d.pack = :pack) and d.state in (:states)
                        order by d.changed_at desc, d.id limit 200
                        """)
                .param("anyPack", pack.isEmpty())
                .param("pack", pack.orElse(""))
                .param("states", states.stream().map(DraftState::name).toList())
                .query((row, number) -> rows.read(row))
                .list();
    }
}
