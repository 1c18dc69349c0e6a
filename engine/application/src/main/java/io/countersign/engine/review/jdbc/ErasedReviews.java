package io.countersign.engine.review.jdbc;

import io.countersign.engine.content.ItemErased;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of erased content stays who decided what about which hash, not what was written. */
@Repository
public class ErasedReviews {

    private final JdbcClient database;

    ErasedReviews(JdbcClient database) {
        this.database = database;
    }

    public void empty(ItemErased erased) {
        var submissions = erased.submissions().stream().map(id -> id.value()).toArray(UUID[]::new);
        database.sql("update review_decision set comment = '' where submission = any (:submissions)")
                .param("submissions", submissions)
                .update();
        database.sql("update review_judgement set message = '' where submission = any (:submissions)")
                .param("submissions", submissions)
                .update();
        database.sql("delete from review_live_finding where submission = any (:submissions)")
                .param("submissions", submissions)
                .update();
    }
}
