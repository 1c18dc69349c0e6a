package io.countersign.benchmark.flow;

import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.Machine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Runs flows and counts what they cost. The clock stops when the last flow has come to its end. */
final class FlowRunner {

    private static final long IDLE = TimeUnit.SECONDS.toNanos(10);

    private final Database database;
    private final int clients;
    private final Map<String, String> oftenest = new HashMap<>();

    FlowRunner(Database database, int clients) {
        this.database = database;
        this.clients = clients;
    }

    FlowResult run(Side side, int flows) {
        var desks = new ArrayList<Side.Client>();
        for (int number = 0; number < clients; number++) {
            desks.add(side.client(number));
        }
        var idle = idle(side);
        long finishedBefore = side.finished();
        double computedBefore = side.process().computed();
        double databaseBefore = database.computed();
        Statements.reset(database);
        var before = Statements.now(database, side.database());
        long begin = System.nanoTime();
        work(desks, flows);
        while (side.finished() < finishedBefore + flows) {
            desks.get(0).rest();
            if (System.nanoTime() - begin > FlowBenchmark.PATIENCE.toNanos()) {
                throw new IllegalStateException("%s: %d of %d flows came to their end."
                        .formatted(side.name(), side.finished() - finishedBefore, flows));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        var spent = Statements.now(database, side.database()).minus(before);
        oftenest.put(side.database(), table(Statements.all(database, side.database()), flows));
        return new FlowResult(
                side.name(),
                flows / seconds,
                desks.stream().mapToLong(Side.Client::requests).sum() / (double) flows,
                (spent.calls() - idle * seconds) / flows,
                spent.transactions() / (double) flows,
                spent.logBytes() / (double) flows,
                (side.process().computed() - computedBefore) / flows,
                (database.computed() - databaseBefore) / flows,
                Machine.now().load());
    }

    /** Statements a second of a product that nobody uses: it looks by itself for what is due. */
    private double idle(Side side) {
        LockSupport.parkNanos(IDLE);
        Statements.reset(database);
        long begin = System.nanoTime();
        LockSupport.parkNanos(IDLE);
        double calls = Statements.now(database, side.database()).calls();
        return calls / ((System.nanoTime() - begin) / 1e9);
    }

    private void work(List<Side.Client> desks, int flows) {
        var threads = Executors.newFixedThreadPool(desks.size());
        var running = new ArrayList<Future<?>>();
        for (int desk = 0; desk < desks.size(); desk++) {
            var client = desks.get(desk);
            int own = flows / desks.size() + (desk < flows % desks.size() ? 1 : 0);
            running.add(threads.submit(() -> {
                for (int flow = 0; flow < own; flow++) {
                    client.flow();
                }
            }));
        }
        threads.shutdown();
        running.forEach(FlowRunner::end);
    }

    private static void end(Future<?> running) {
        try {
            running.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Of that side's last run, as a table: where to look when a flow costs too much. */
    String oftenest(Side side) {
        return "Statements of %s, per flow%n%n%s".formatted(side.name(), oftenest.get(side.database()));
    }

    private static String table(List<Statements.Statement> statements, int flows) {
        var table = new StringBuilder("| calls | ms | statement |\n| --- | --- | --- |\n");
        statements.forEach(statement -> table.append(String.format(
                Locale.ROOT,
                "| %.2f | %.3f | `%s` |%n",
                statement.calls() / (double) flows,
                statement.milliseconds() / flows,
                statement.text().replace("|", "\\|"))));
        return table.toString();
    }
}
