package io.countersign.engine.publication.jdbc;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.TakeDown;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code publication_take_down}. */
@Repository
public class TakeDownTable {

    private final JdbcClient database;

    TakeDownTable(JdbcClient database) {
        this.database = database;
    }

    /** Whoever asks again says the reason anew; what is proved stays as it is. */
    public void ask(PublicationId publication, String reason, PersonId by) {
        database.sql("""
                        insert into publication_take_down (publication, reason, by_person) values (:publication, :reason, :by)
                        on conflict (publication) do update set reason = excluded.reason, by_person = excluded.by_person
                        where publication_take_down.proof is null""")
                .param("publication", publication.value())
                .param("reason", reason)
                .param("by", by.value())
                .update();
    }

    /** @param within by the database's clock */
    public void give(PublicationId publication, PersonId owner, Duration within) {
        database.sql("""
                        update publication_take_down
                        set owner = :owner, due_at = coalesce(due_at, clock_timestamp() + make_interval(secs => :within))
                        where publication = :publication and proof is null""")
                .param("owner", owner.value())
                .param("within", within.toSeconds())
                .param("publication", publication.value())
                .update();
    }

    /** @param by who looked; empty where the network was asked */
    public void prove(PublicationId publication, TakeDown.Kind kind, String words, Optional<PersonId> by) {
        database.sql("""
                        update publication_take_down set proof = :proof, proof_words = :words, proved_by = :by,
                            proved_at = clock_timestamp()
                        where publication = :publication and proof is null""")
                .param("proof", kind.name())
                .param("words", words)
                .param("by", by.map(PersonId::value).orElse(null))
                .param("publication", publication.value())
                .update();
    }

    public Optional<TakeDown> find(PublicationId publication) {
        return database.sql("select * from publication_take_down where publication = :publication")
                .param("publication", publication.value())
                .query((row, number) -> takeDown(row))
                .optional();
    }

    private static TakeDown takeDown(ResultSet row) throws SQLException {
        Optional<PersonId> owner = person(row, "owner");
        Optional<Instant> due = instant(row, "due_at");
        return new TakeDown(
                row.getString("reason"),
                new PersonId(row.getString("by_person")),
                instant(row, "asked_at").orElseThrow(),
                owner.flatMap(person -> due.map(at -> new TakeDown.ByHand(person, at))),
                proof(row));
    }

    private static Optional<TakeDown.Proof> proof(ResultSet row) throws SQLException {
        Optional<Instant> at = instant(row, "proved_at");
        if (at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TakeDown.Proof(
                TakeDown.Kind.valueOf(row.getString("proof")),
                Optional.ofNullable(row.getString("proof_words")).orElse(""),
                person(row, "proved_by"),
                at.get()));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(PersonId::new);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
