package io.countersign.engine.publication.jdbc;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.PublicationSearch;
import io.countersign.engine.publication.Publications;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger: rows are planned and read here; {@link Steps} moves them. */
@Repository
public class Ledger implements Publications {

    private final JdbcClient database;
    private final EntryMapper mapper = new EntryMapper();

    Ledger(JdbcClient database) {
        this.database = database;
    }

    /** Planned once, however often it is asked: the row of a version, variant and slot is unique. */
    public void plan(Plan plan) {
        Publication.Origin origin = plan.origin();
        database.sql("""
                        insert into publication (id, submission, item, item_name, version, variant, position, slot, hash,
                            signed, account, market, key, planned_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?,
                            (select signed from publication_signed where version = ? and variant = ?),
                            ?, ?, ?, clock_timestamp())
                        on conflict (version, variant, slot) do nothing""")
                .params(
                        UUID.randomUUID(),
                        origin.submission().value(),
                        origin.item().value(),
                        origin.itemName(),
                        origin.version().value(),
                        origin.variant().value(),
                        plan.position(),
                        Timestamp.from(origin.slot()),
                        origin.hash().hex(),
                        origin.version().value(),
                        origin.variant().value(),
                        plan.account().value(),
                        plan.market(),
                        UUID.randomUUID())
                .update();
    }

    /** Keeps a variant as it is submitted; a version that is submitted again is kept already. */
    public void remember(VersionId version, VariantId variant, String signed) {
        database.sql("""
                        insert into publication_signed (version, variant, signed) values (?, ?, ?)
                        on conflict do nothing""").params(version.value(), variant.value(), signed).update();
    }

    public Entry entry(PublicationId id) {
        return database.sql(EntryMapper.SELECT + "where id = ?")
                .param(id.value())
                .query(mapper)
                .optional()
                .orElseThrow(() -> ProblemException.notFound("Publication", id));
    }

    /** The row stays locked until the transaction ends. */
    public Entry lock(PublicationId id) {
        return database.sql(EntryMapper.SELECT + "where id = ? for update")
                .param(id.value())
                .query(mapper)
                .optional()
                .orElseThrow(() -> ProblemException.notFound("Publication", id));
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        return database.sql(EntryMapper.SELECT + "where id = ?")
                .param(id.value())
                .query(mapper)
                .optional()
                .map(Entry::publication);
    }

    @Override
    public Publication get(PublicationId id) {
        return entry(id).publication();
    }

    @Override
    public List<Publication> of(SubmissionId submission) {
        return database
                .sql(EntryMapper.SELECT + "where submission = ? order by position, planned_at")
                .param(submission.value())
                .query(mapper)
                .list()
                .stream()
                .map(Entry::publication)
                .toList();
    }

    /** All of an item, of whatever version. */
    public List<Entry> ofItem(ItemId item) {
        return database.sql(EntryMapper.SELECT + "where item = ? order by planned_at desc")
                .param(item.value())
                .query(mapper)
                .list();
    }

    /** What other submissions of the item have on the same account and market, the newest first. */
    public List<Entry> ofOtherVersions(Publication publication) {
        return database.sql(EntryMapper.SELECT + """
                        where item = ? and account = ? and market = ? and submission <> ?
                        order by planned_at desc""")
                .params(
                        publication.origin().item().value(),
                        publication.account().value(),
                        publication.market(),
                        publication.origin().submission().value())
                .query(mapper)
                .list();
    }

    /**
     * Holds what is to be sent, or failed, until the transaction ends. What another transaction holds is left out without
     * waiting: it is on its way.
     */
    public Set<PublicationId> lockUnsent(ItemId item) {
        return database.sql("""
                        select id from publication where item = ? and state in ('NEW', 'FAILED')
                        for update skip locked""").param(item.value()).query(UUID.class).list().stream()
                .map(PublicationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Publication> search(PublicationSearch search) {
        Timestamp after = search.after()
                .map(position -> Timestamp.from(position.plannedAt()))
                .orElse(null);
        return database
                .sql(EntryMapper.SELECT + """
                        where (cardinality(:states) = 0 or state = any (:states))
                        and (:account::uuid is null or account = :account)
                        and (:submission::uuid is null or submission = :submission)
                        and (:item::uuid is null or item = :item)
                        and (:after::timestamptz is null or (planned_at, id) < (:after::timestamptz, :id::uuid))
                        order by planned_at desc, id desc limit :limit""")
                .param("states", search.states().stream().map(Enum::name).toArray(String[]::new))
                .param("account", search.account().map(AccountId::value).orElse(null), Types.OTHER)
                .param(
                        "submission",
                        search.submission().map(SubmissionId::value).orElse(null),
                        Types.OTHER)
                .param("item", search.item().map(ItemId::value).orElse(null), Types.OTHER)
                .param("after", after, Types.TIMESTAMP)
                .param("id", search.after().map(each -> each.id().value()).orElse(null), Types.OTHER)
                .param("limit", search.limit())
                .query(mapper)
                .list()
                .stream()
                .map(Entry::publication)
                .toList();
    }

    /** By the database's clock, which all nodes share. */
    public Instant now() {
        return database.sql("select clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
