package io.countersign.engine.notification.jdbc;

import io.countersign.engine.content.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of erased content stays who was told that something happened, not what. */
@Repository
public class ErasedNotices {

    private final JdbcClient database;

    ErasedNotices(JdbcClient database) {
        this.database = database;
    }

    /** What was not told yet is not told any more. */
    public void empty(ItemId item) {
        database.sql("""
                        update notification_delivery delivery set subject = null, message = null,
                            state = case state when 'WAITING' then 'SKIPPED' else state end
                        from notification_notice notice
                        where notice.id = delivery.notice_id and notice.facts #>> '{item,value}' = :item""").param("item", item.toString()).update();
        database.sql("""
                        update notification_notice set expanded_at = coalesce(expanded_at, now()),
                            facts = facts || '{"title": "(erased)", "comment": null, "links": []}'
                        where facts #>> '{item,value}' = :item""").param("item", item.toString()).update();
    }
}
