package io.countersign.engine.claim.jdbc;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimContent;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimSearch;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.identity.PersonId;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code claim_version}. */
@Repository
public class ClaimTable {

    private final JdbcClient database;

    ClaimTable(JdbcClient database) {
        this.database = database;
    }

    public void insert(Claim claim) {
        ClaimContent content = claim.content();
        database.sql("""
                        insert into claim_version (claim, number, state, text, language, code, evidence, evidence_link,
                            regions, valid_from, valid_until, owner, proposed_by, proposed_at, accepted_by, accepted_at)
                        values (:claim, :number, :state, :text, :language, :code, :evidence, :link,
                            :regions, :from, :until, :owner, :proposer, :proposed, :accepter, :accepted)""")
                .param("claim", claim.id().value())
                .param("number", claim.version())
                .param("state", claim.state().name())
                .param("text", content.text())
                .param("language", content.language())
                .param("code", content.code())
                .param("evidence", content.evidence())
                .param("link", content.evidenceLink().map(URI::toString).orElse(null))
                .param("regions", content.regions().toArray(String[]::new))
                .param("from", content.validFrom())
                .param("until", content.validUntil())
                .param("owner", content.owner().value())
                .param("proposer", claim.proposedBy().value())
                .param("proposed", Timestamp.from(claim.proposedAt()))
                .param("accepter", claim.acceptedBy().map(PersonId::value).orElse(null))
                .param("accepted", claim.acceptedAt().map(Timestamp::from).orElse(null))
                .update();
    }

    public void accept(ClaimId id, int version, PersonId by, Instant at) {
        database.sql("""
                        update claim_version set state = 'ACCEPTED', accepted_by = :by, accepted_at = :at
                        where claim = :claim and number = :number""")
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("claim", id.value())
                .param("number", version)
                .update();
    }

    /** @return whether it was in the state before */
    public boolean move(ClaimId id, int version, ClaimState from, ClaimState to) {
        return database.sql("""
                        update claim_version set state = :to
                        where claim = :claim and number = :number and state = :from""")
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("claim", id.value())
                        .param("number", version)
                        .update()
                == 1;
    }

    public void withdraw(ClaimId id, int version, String reason) {
        database.sql("""
                        update claim_version set state = 'WITHDRAWN', reason = :reason
                        where claim = :claim and number = :number""")
                .param("reason", reason)
                .param("claim", id.value())
                .param("number", version)
                .update();
    }

    /** Newest first; empty when there is no such claim. */
    public List<Claim> versions(ClaimId id) {
        return database.sql("select * from claim_version where claim = :claim order by number desc")
                .param("claim", id.value())
                .query(ClaimRow::read)
                .list();
    }

    /** The same, and nobody else changes them until the transaction ends. */
    public List<Claim> lock(ClaimId id) {
        return database.sql("select * from claim_version where claim = :claim order by number desc for update")
                .param("claim", id.value())
                .query(ClaimRow::read)
                .list();
    }

    /** Accepted ones whose last day is before the day. */
    public List<Claim> endedBefore(LocalDate day) {
        return database.sql("""
                        select * from claim_version where state = 'ACCEPTED' and valid_until < :day
                        order by valid_until, claim""").param("day", day).query(ClaimRow::read).list();
    }

    /** Those that count, in a language. */
    public List<Claim> counting(String language) {
        return database.sql(
                        "select * from claim_version where state in ('ACCEPTED', 'LAPSED') and language = :language")
                .param("language", language)
                .query(ClaimRow::read)
                .list();
    }

    public List<Claim> search(ClaimSearch search) {
        Optional<ClaimSearch.Position> after = search.after();
        return database.sql("""
                        select * from claim_version
                        where state <> 'REPLACED'
                          and (:text = '' or position(lower(:text) in lower(text || ' ' || evidence)) > 0)
                          and (cardinality(:states::text[]) = 0 or state = any (:states))
                          and (:region::text is null or :region = any (regions))
                          and (:ends::date is null or valid_until < :ends)
                          and (:at::timestamptz is null or (proposed_at, claim, number) < (:at, :claim::uuid, :number::integer))
                        order by proposed_at desc, claim desc, number desc limit :limit""")
                .param("text", search.text())
                .param("states", search.states().stream().map(ClaimState::name).toArray(String[]::new))
                .param("region", search.region().orElse(null))
                .param("ends", search.endsBefore().orElse(null))
                .param(
                        "at",
                        after.map(position -> Timestamp.from(position.proposedAt()))
                                .orElse(null))
                .param("claim", after.map(position -> position.id().value()).orElse(null))
                .param("number", after.map(ClaimSearch.Position::version).orElse(null))
                .param("limit", search.limit())
                .query(ClaimRow::read)
                .list();
    }
}
