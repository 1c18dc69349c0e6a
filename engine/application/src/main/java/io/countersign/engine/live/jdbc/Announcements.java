package io.countersign.engine.live.jdbc;

import io.countersign.engine.live.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells all nodes through the database what has changed. What changes within a moment is told together, in a transaction
 * of its own: PostgreSQL lets transactions that notify commit only one after the other, which is nothing for a decision to
 * wait for.
 */
@Component
public class Announcements implements DisposableBean {

    static final String CHANNEL = "countersign_live";
    static final String SEPARATOR = "\n";

    private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
    private static final int MOMENT_MILLIS = 100;

    /** PostgreSQL takes less than 8,000 bytes; a topic has at most 80. */
    private static final int MOST_TOGETHER = 90;

    private final JdbcClient database;
    private final ScheduledExecutorService thread;
    private final Set<Topic> changed = new HashSet<>();

    Announcements(JdbcClient database) {
        this.database = database;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            var named = new Thread(work, "live-announcements");
            named.setDaemon(true);
            return named;
        });
    }

    /** Returns at once. Nobody depends on it: pages also ask now and then of their own accord. */
    public void announce(Set<Topic> topics) {
        synchronized (changed) {
            boolean first = changed.isEmpty();
            changed.addAll(topics);
            if (first && !changed.isEmpty()) {
                var unused = thread.schedule(this::flush, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void flush() {
        try {
            var names = taken().stream().map(Topic::name).toList();
            for (int from = 0; from < names.size(); from += MOST_TOGETHER) {
                send(names.subList(from, Math.min(names.size(), from + MOST_TOGETHER)));
            }
        } catch (DataAccessException away) {
            LOG.debug("Open pages are not told what changed; they will ask.", away);
        }
    }

    private List<Topic> taken() {
        synchronized (changed) {
            var taken = new ArrayList<>(changed);
            changed.clear();
            return taken;
        }
    }

    private void send(List<String> names) {
        database.sql("select pg_notify(:channel, :names)")
                .param("channel", CHANNEL)
                .param("names", String.join(SEPARATOR, names))
                .query((row, number) -> true)
                .single();
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
