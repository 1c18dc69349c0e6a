package io.countersign.engine.discussion.jdbc;

import io.countersign.engine.content.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of erased content stays who said something when, and whether it was resolved; not what was said, and of which words. */
@Repository
public class ErasedDiscussions {

    private final JdbcClient database;

    ErasedDiscussions(JdbcClient database) {
        this.database = database;
    }

    public void empty(ItemId item) {
        database.sql("""
                        update discussion_remark set words = ''
                        where thread in (select id from discussion_thread where item = :item)""").param("item", item.value()).update();
        database.sql("""
                        update discussion_thread set quote = '', prefix = '', suffix = ''
                        where item = :item and quote is not null""").param("item", item.value()).update();
    }
}
