package io.countersign.benchmark.inbox;

import io.countersign.benchmark.Figure;
import io.countersign.benchmark.crash.product.TestBuild;
import io.countersign.benchmark.flow.Http;
import io.countersign.benchmark.flow.ProductSide;
import io.countersign.benchmark.flow.Rows;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * The first page of the inbox and its count, over HTTP, while more and more tasks of others are open. What the reviewer sees
 * stays the same: 500 tasks of her group. The page's size and the count are checked with every answer.
 */
public final class InboxBenchmark {

    private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
    private static final int OWN = 500;
    private static final int PAGE = 50;
    private static final int WARM_UP = 1_000;
    private static final int CALLS = 1_000;
    private static final double MOST = 10;
    private static final double GROWTH = 1.5;

    private static final String ENTRIES = """
            insert into inbox_entry (task_id, kind, title, accounts, candidate_people, candidate_groups, barred, due_at, created_at)
            select 'task-' || n, 'REVIEW', 'Post ' || n, '{}', '{}',
                array[case when n <= %1$d then 'brand/eu' else 'group-' || n %% 200 || '/eu' end], '{}',
                now() + n * interval '1 second', now()
            from generate_series(%2$d, %3$d) n""";

    private static final String CANDIDATES = """
            insert into inbox_candidate (candidate, sort_at, task_id, barred)
            select 'g:' || candidate_groups[1], due_at, task_id, barred from inbox_entry
            where not exists (select from inbox_candidate known where known.task_id = inbox_entry.task_id)""";

    private InboxBenchmark() {}

    /** Milliseconds that 95 % of the calls did not exceed. */
    private record Seen(int tasks, double page, double count, double load) {}

    /** @param arguments {@code short} looks only at the sizes of what is shown, among 1,000 tasks */
    public static void main(String[] arguments) throws IOException {
        boolean isShort = arguments.length > 0 && arguments[0].equals("short");
        var machine = Machine.now();
        var folder = Files.createTempDirectory("countersign-inbox");
        var database = Database.start(folder.resolve("postgresql"));
        var seen = new ArrayList<Seen>();
        try (var product =
                new ProductSide(database, folder, List.of("-Xmx640m"), List.of("--countersign.password.rounds=1000"))) {
            var reviewer = Http.loggedIn(product.address(), "bea", TestBuild.PASSWORD);
            int before = 0;
            for (int tasks : isShort ? SIZES.subList(0, 1) : SIZES) {
                open(database, product.database(), before, tasks);
                before = tasks;
                measure(reviewer, isShort ? PAGE : WARM_UP);
                if (isShort) {
                    continue;
                }
                seen.add(measured(reviewer, tasks));
                System.out.println(seen.get(seen.size() - 1));
            }
        } finally {
            database.stop(Database.Stop.FAST);
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
        if (!isShort) {
            write(seen, machine);
            keep(seen);
        }
        System.exit(0);
    }

    /** As the engine's listeners write them, a row for each task and one for its only candidate. */
    private static void open(Database database, String name, int before, int tasks) {
        Rows.execute(database, name, ENTRIES.formatted(OWN, before + 1, tasks));
        Rows.execute(database, name, CANDIDATES);
        Rows.execute(database, name, "vacuum analyze inbox_entry");
        Rows.execute(database, name, "vacuum analyze inbox_candidate");
    }

    private static Seen measured(Http reviewer, int tasks) {
        var all = measure(reviewer, CALLS);
        return new Seen(
                tasks, percentile(all[0]), percentile(all[1]), Machine.now().load());
    }

    /** Pages and counts in turns. */
    private static double[][] measure(Http reviewer, int calls) {
        var taken = new double[2][calls];
        for (int call = 0; call < calls; call++) {
            long begin = System.nanoTime();
            var page = reviewer.get("/api/inbox");
            long middle = System.nanoTime();
            var count = reviewer.get("/api/inbox/count");
            taken[0][call] = (middle - begin) / 1e6;
            taken[1][call] = (System.nanoTime() - middle) / 1e6;
            require(page.body().at("/items").size(), PAGE);
            require(count.body().at("/count").asInt(), OWN);
        }
        return taken;
    }

    private static void require(int found, int wanted) {
        if (found != wanted) {
            throw new IllegalStateException("The inbox shows %d, not %d.".formatted(found, wanted));
        }
    }

    private static double percentile(double[] taken) {
        Arrays.sort(taken);
        return taken[(int) Math.ceil(0.95 * taken.length) - 1];
    }

    private static void write(List<Seen> seen, Machine machine) throws IOException {
        var page = new StringBuilder();
        line(page, "%d calls of each, one after the other; %s.", CALLS, machine.sentence());
        line(page, "");
        line(page, "| open tasks, of which %d are hers | first page, p95 | count, p95 | load average |", OWN);
        line(page, "| --- | --- | --- | --- |");
        seen.forEach(each ->
                line(page, "| %,d | %.1f ms | %.1f ms | %.1f |", each.tasks(), each.page(), each.count(), each.load()));
        var middle = seen.get(1);
        var last = seen.get(2);
        line(page, "");
        line(
                page,
                "To reach: %.0f ms at 100,000 (%s), and at 1,000,000 at most %.1f times that (%.2f and %.2f times).",
                MOST,
                middle.page() <= MOST && middle.count() <= MOST ? "reached" : "missed",
                GROWTH,
                last.page() / middle.page(),
                last.count() / middle.count());
        Files.createDirectories(Path.of("target/inbox"));
        Files.writeString(Path.of("target/inbox/inbox.md"), page.toString());
        System.out.println(page);
    }

    private static void keep(List<Seen> seen) {
        var figures = new ArrayList<Figure>();
        var middle = seen.get(1);
        for (var each : seen) {
            double growth = Math.max(each.page() / middle.page(), each.count() / middle.count());
            boolean promised = each.tasks() >= middle.tasks();
            boolean isLast = each.tasks() > middle.tasks();
            figures.add(new Figure(
                    "first page and count, p95, ms, %,d open tasks".formatted(each.tasks()),
                    "",
                    String.format(Locale.ROOT, "%.1f and %.1f", each.page(), each.count()),
                    "",
                    !promised
                            ? ""
                            : isLast ? "at most %.1f times that".formatted(GROWTH) : "at most %.0f".formatted(MOST),
                    isLast ? growth <= GROWTH : !promised || Math.max(each.page(), each.count()) <= MOST));
        }
        Figure.keep("inbox", figures);
    }

    private static void line(StringBuilder page, String text, Object... values) {
        page.append(String.format(Locale.ROOT, text, values)).append('\n');
    }
}
