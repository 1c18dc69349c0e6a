package io.countersign.engine.live.jdbc;

import io.countersign.engine.live.Audience;
import io.countersign.engine.live.Topic;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from the database what changed on any node and passes it to the pages of this one. Holds one connection. When that
 * is lost something may have been missed, so every page is told to read again as soon as there is another.
 *
 * @see <a href="https://jdbc.postgresql.org/documentation/server-prepare/#listen--notify">pgjdbc, Listen / Notify</a>
 */
@Component
class Listening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration BEFORE_ANOTHER = Duration.ofSeconds(2);

    private final DataSource database;
    private final Audience audience;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    Listening(DataSource database, Audience audience) {
        this.database = database;
        this.audience = audience;
    }

    @Override
    public void start() {
        var end = new CountDownLatch(1);
        stopped = end;
        var thread = new Thread(() -> listenUntil(end), "live-listening");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void listenUntil(CountDownLatch end) {
        try {
            while (end.getCount() > 0) {
                try {
                    listenOnOneConnection(end);
                } catch (SQLException lost) {
                    LOG.warn("Open pages hear nothing of changes until the database is back: {}", lost.getMessage());
                    end.await(BEFORE_ANOTHER.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenOnOneConnection(CountDownLatch end) throws SQLException {
        try (var connection = database.getConnection();
                var listen = connection.createStatement()) {
            listen.execute("listen " + Announcements.CHANNEL);
            audience.tellAll();
            var notifications = connection.unwrap(PGConnection.class);
            while (end.getCount() > 0) {
                for (var heard : notifications.getNotifications((int) WAIT.toMillis())) {
                    pass(heard.getParameter());
                }
            }
            listen.execute("unlisten *");
        }
    }

    private void pass(String names) {
        audience.tell(Arrays.stream(names.split(Announcements.SEPARATOR, -1))
                .map(Topic::new)
                .collect(Collectors.toSet()));
    }
}
