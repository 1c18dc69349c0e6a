package io.countersign.engine.review.jdbc;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Look;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StoredLooks {

    private final JdbcClient database;

    StoredLooks(JdbcClient database) {
        this.database = database;
    }

    public List<Look> of(SubmissionId submission) {
        return database.sql("select person, variant, looked_at from review_look where submission = :submission")
                .param("submission", submission.value())
                .query((row, number) -> new Look(
                        new PersonId(row.getString("person")),
                        new VariantId(row.getObject("variant", UUID.class)),
                        row.getObject("looked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public Set<VariantId> of(SubmissionId submission, PersonId person) {
        return of(submission).stream()
                .filter(look -> look.person().equals(person))
                .map(Look::variant)
                .collect(Collectors.toSet());
    }

    /** @return whether one of them is new */
    public boolean add(SubmissionId submission, PersonId person, Set<VariantId> variants) {
        return database.sql("""
                        insert into review_look (submission, person, variant)
                        select :submission, :person, variant from unnest(:variants) variant
                        on conflict do nothing
                        """)
                        .param("submission", submission.value())
                        .param("person", person.value())
                        .param(
                                "variants",
                                variants.stream().map(VariantId::value).toArray(UUID[]::new))
                        .update()
                > 0;
    }
}
