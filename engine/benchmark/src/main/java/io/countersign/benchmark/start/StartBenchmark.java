package io.countersign.benchmark.start;

import io.countersign.benchmark.Figure;
import io.countersign.benchmark.flow.PlainCamunda;
import io.countersign.benchmark.flow.Rows;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.JavaProcess;
import io.countersign.benchmark.stage.Machine;
import io.countersign.benchmark.stage.Ready;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.springframework.util.FileSystemUtils;

/**
 * From the start of the process to the first page, and the memory that the process holds a little later: the built product
 * beside plain Camunda with engine-rest, in turns, both on databases that have their tables already.
 */
public final class StartBenchmark {

    private static final int RUNS = 3;
    private static final long LATER = TimeUnit.SECONDS.toNanos(3);
    private static final double MOST_SECONDS = 10;
    private static final double MOST_MEGABYTES = 600;

    private StartBenchmark() {}

    private record Seen(double seconds, double computed, double megabytes) {}

    /** @param arguments the jar of the built product */
    public static void main(String[] arguments) throws IOException {
        var machine = Machine.now();
        var folder = Files.createTempDirectory("countersign-start");
        var database = Database.start(folder.resolve("postgresql"));
        var ours = new ArrayList<Seen>();
        var plain = new ArrayList<Seen>();
        try {
            Rows.create(database, "built");
            Rows.create(database, "plain");
            var built = new BuiltProduct(Path.of(arguments[0]), folder, database);
            plain(database, folder);
            for (int run = 0; run < RUNS; run++) {
                int port = Database.freePort();
                ours.add(seen(() -> built.start(database, port), URI.create("http://localhost:%d/".formatted(port))));
                plain.add(plain(database, folder));
                System.out.printf("Countersign %s, plain %s%n", ours.get(run), plain.get(run));
            }
        } finally {
            database.stop(Database.Stop.FAST);
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
        report(ours, plain, machine);
        System.exit(0);
    }

    private static Seen plain(Database database, Path folder) {
        int port = Database.freePort();
        return seen(
                () -> JavaProcess.start(
                        folder.resolve("plain.log"),
                        List.of("-Xmx640m"),
                        PlainCamunda.class,
                        List.of(
                                "--server.port=" + port,
                                "--spring.datasource.url=" + database.address("plain"),
                                "--spring.datasource.username=postgres")),
                URI.create("http://localhost:%d/engine-rest/version".formatted(port)));
    }

    private static Seen seen(Supplier<JavaProcess> start, URI page) {
        long begin = System.nanoTime();
        try (var process = start.get()) {
            Ready.await(process, page);
            double seconds = (System.nanoTime() - begin) / 1e9;
            double computed = process.computed();
            LockSupport.parkNanos(LATER);
            return new Seen(seconds, computed, process.megabytes());
        }
    }

    private static void report(List<Seen> ours, List<Seen> plain, Machine machine) throws IOException {
        var figures = List.of(
                figure("start to the first page, s", ours, plain, Seen::seconds, MOST_SECONDS),
                Figure.seen(
                        "seconds of CPU until then",
                        number(median(plain, Seen::computed)),
                        number(median(ours, Seen::computed)),
                        ratio(median(ours, Seen::computed), median(plain, Seen::computed))),
                figure("memory of the process 3 s later, MB", ours, plain, Seen::megabytes, MOST_MEGABYTES));
        Figure.keep("start", figures);
        System.out.println(machine.sentence());
        figures.forEach(System.out::println);
    }

    private static Figure figure(
            String what, List<Seen> ours, List<Seen> plain, ToDoubleFunction<Seen> value, double most) {
        double first = median(ours, value);
        double second = median(plain, value);
        return new Figure(
                what,
                number(second),
                number(first),
                ratio(first, second),
                "at most %.0f".formatted(most),
                first <= most);
    }

    private static double median(List<Seen> seen, ToDoubleFunction<Seen> value) {
        return seen.stream()
                .mapToDouble(value)
                .sorted()
                .skip(seen.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String ratio(double ours, double plain) {
        return String.format(Locale.ROOT, "%.2f", ours / plain);
    }
}
