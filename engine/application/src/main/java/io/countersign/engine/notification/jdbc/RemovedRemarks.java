package io.countersign.engine.notification.jdbc;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices of remarks that were taken back. */
@Repository
public class RemovedRemarks {

    private static final String ABOUT =
            " notice.event in ('MENTIONED', 'REMARKED') and notice.key like :remark || '/%'";

    private final JdbcClient database;

    RemovedRemarks(JdbcClient database) {
        this.database = database;
    }

    /** Mails that wait are not sent, and the words are kept nowhere. */
    public void empty(UUID remark) {
        // The notice first, whose row is held while mails are made of it; then there are no more of them.
        database.sql("""
                        update notification_notice notice set expanded_at = coalesce(expanded_at, now()),
                            facts = facts || '{"comment": null}'
                        where""" + ABOUT).param("remark", remark.toString()).update();
        database.sql("""
                        update notification_delivery delivery set state = 'SKIPPED', message = 'The remark was removed.'
                        from notification_notice notice
                        where notice.id = delivery.notice_id and delivery.state = 'WAITING' and""" + ABOUT).param("remark", remark.toString()).update();
    }
}
