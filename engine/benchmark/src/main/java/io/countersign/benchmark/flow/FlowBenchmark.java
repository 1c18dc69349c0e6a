package io.countersign.benchmark.flow;

import io.countersign.benchmark.Figure;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/**
 * The product beside plain Camunda: both running, each in its own process, on one PostgreSQL; runs in turns. {@code full}
 * measures; {@code short} counts statements only, with one client, and fails when there are more than there were; {@code count}
 * does so without plain Camunda.
 */
public final class FlowBenchmark {

    /** 448 were seen; the rest is for chance: a timer may strike in two jobs or in one, and a slow machine polls more often. */
    private static final double STATEMENTS = 480;

    private static final List<String> JVM = List.of("-Xmx1g");
    private static final Path FOLDER = Path.of("target/flows");

    private FlowBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        String form = arguments.length > 0 ? arguments[0] : "full";
        boolean isFull = form.equals("full");
        int flows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : isFull ? 1000 : 20;
        int runs = isFull ? 3 : 1;
        var machine = Machine.now();
        var folder = Files.createTempDirectory("countersign-flows");
        var database = Database.start(folder.resolve("postgresql"));
        Statements.prepare(database);
        var sides = new ArrayList<Side>();
        boolean passed;
        try {
            sides.add(new ProductSide(database, folder, JVM, List.of("--countersign.password.rounds=1000")));
            if (!form.equals("count")) {
                sides.add(new PlainSide(database, folder, JVM));
            }
            var runner = new FlowRunner(database, isFull ? 4 : 1);
            sides.forEach(side -> runner.run(side, isFull ? 300 : 10));
            var results = new ArrayList<FlowResult>();
            for (int run = 0; run < runs; run++) {
                for (var side : sides) {
                    results.add(runner.run(side, flows));
                    System.out.println(results.get(results.size() - 1));
                }
            }
            Files.createDirectories(FOLDER);
            if (sides.size() > 1) {
                var report = new FlowReport(results, machine);
                report.write(FOLDER);
                Figure.keep("flows", report.figures());
            }
            sides.forEach(side -> write(runner, side));
            passed = isFull || isFewEnough(results.get(0));
        } finally {
            sides.forEach(Side::close);
            database.stop(Database.Stop.FAST);
        }
        // What went wrong keeps its logs.
        FileSystemUtils.deleteRecursively(folder.toFile());
        System.exit(passed ? 0 : 1);
    }

    private static boolean isFewEnough(FlowResult ours) {
        if (ours.statements() <= STATEMENTS) {
            return true;
        }
        System.out.printf(
                Locale.ROOT,
                "Statements per flow: %.1f, but %.0f were enough before. Find the new ones in target/flows.%n",
                ours.statements(),
                STATEMENTS);
        return false;
    }

    private static void write(FlowRunner runner, Side side) {
        try {
            Files.writeString(FOLDER.resolve("statements-%s.md".formatted(side.database())), runner.oftenest(side));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    static final Duration PATIENCE = Duration.ofMinutes(5);
}
