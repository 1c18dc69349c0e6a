package io.countersign.benchmark.notification;

import io.countersign.benchmark.Figure;
import io.countersign.benchmark.flow.ProductSide;
import io.countersign.benchmark.flow.Rows;
import io.countersign.benchmark.notification.product.MillBuild;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * Tasks of the engine at 50 a second, one reviewer to be told of each: from the task's beginning to the moment in which the
 * mail server has taken the mail. Then 10,000 tasks while the mail server is away, and how fast their mails go out afterwards.
 */
public final class NotificationBenchmark {

    private static final int A_SECOND = 50;
    private static final int WARM_UP = 500;
    private static final int TASKS = 1_500;
    private static final int BACKLOG = 10_000;
    private static final double MOST_SECONDS = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(200);

    private static final String SENT = "select count(*) from notification_delivery where state = 'SENT'";
    private static final String TOLD = "select count(*) from notification_delivery";
    private static final String DELAY = """
            select (1000 * percentile_cont(%s) within group (
                order by extract(epoch from delivery.sent_at - entry.created_at)))::bigint
            from notification_delivery delivery
            join notification_notice notice on notice.id = delivery.notice_id
            join (select * from inbox_entry order by created_at desc limit %d) entry on entry.task_id = notice.task_id""";

    private final Database database;
    private final ProductSide product;
    private final Path order;

    private NotificationBenchmark(Database database, ProductSide product, Path folder) {
        this.database = database;
        this.product = product;
        this.order = folder.resolve("order");
    }

    public static void main(String[] arguments) throws IOException {
        var machine = Machine.now();
        var folder = Files.createTempDirectory("countersign-notifications");
        var database = Database.start(folder.resolve("postgresql"));
        List<Figure> figures;
        try (var product = new ProductSide(
                database,
                folder,
                List.of("-Xmx640m"),
                List.of("--countersign.password.rounds=1000", "--mill.folder=" + folder),
                MillBuild.class)) {
            var benchmark = new NotificationBenchmark(database, product, folder);
            figures = List.of(benchmark.delay(), benchmark.drain());
        } finally {
            database.stop(Database.Stop.FAST);
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
        Figure.keep("notifications", figures);
        System.out.println(machine.sentence());
        figures.forEach(System.out::println);
        System.exit(0);
    }

    private Figure delay() throws IOException {
        make(WARM_UP, A_SECOND);
        await(SENT, WARM_UP);
        long begin = System.nanoTime();
        make(TASKS, A_SECOND);
        double rate = TASKS / ((System.nanoTime() - begin) / 1e9);
        await(SENT, WARM_UP + TASKS);
        double half = count(DELAY.formatted("0.5", TASKS)) / 1000.0;
        double most = count(DELAY.formatted("0.95", TASKS)) / 1000.0;
        return new Figure(
                "task created to mail handed over, p95, s",
                "",
                String.format(Locale.ROOT, "%.2f (median %.2f, at %.0f tasks a second)", most, half, rate),
                "",
                "at most %.0f at %d tasks a second".formatted(MOST_SECONDS, A_SECOND),
                most <= MOST_SECONDS && rate >= 0.95 * A_SECOND);
    }

    private Figure drain() throws IOException {
        long before = count(SENT);
        product.mailbox().close();
        make(BACKLOG, 1_000);
        await(TOLD, before + BACKLOG);
        product.mailbox().open();
        long begin = System.nanoTime();
        await(SENT, before + BACKLOG);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return Figure.seen(
                "mails after an outage of %,d, s until the last".formatted(BACKLOG),
                "",
                String.format(Locale.ROOT, "%.0f (%.0f a second)", seconds, BACKLOG / seconds),
                "");
    }

    private void make(int tasks, int aSecond) throws IOException {
        var written = order.resolveSibling("order.new");
        Files.writeString(written, tasks + " " + aSecond);
        Files.move(written, order);
        long begin = System.nanoTime();
        while (Files.exists(order)) {
            pause(begin, "The tasks were not made.");
        }
    }

    private void await(String sql, long wanted) {
        long begin = System.nanoTime();
        while (count(sql) < wanted) {
            pause(begin, "Of %d mails there were %d.".formatted(wanted, count(sql)));
        }
    }

    private static void pause(long begin, String otherwise) {
        if (System.nanoTime() - begin > PATIENCE.toNanos()) {
            throw new IllegalStateException(otherwise);
        }
        LockSupport.parkNanos(LOOK);
    }

    private long count(String sql) {
        return Rows.count(database, product.database(), sql);
    }
}
