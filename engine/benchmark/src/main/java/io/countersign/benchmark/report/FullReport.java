package io.countersign.benchmark.report;

import io.countersign.benchmark.Benchmark;
import io.countersign.benchmark.Figure;
import io.countersign.benchmark.flow.FlowBenchmark;
import io.countersign.benchmark.inbox.InboxBenchmark;
import io.countersign.benchmark.notification.NotificationBenchmark;
import io.countersign.benchmark.publication.PublicationBenchmark;
import io.countersign.benchmark.stage.JavaProcess;
import io.countersign.benchmark.stage.Machine;
import io.countersign.benchmark.start.StartBenchmark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All rows of the report: each benchmark in a process of its own, one after the other, and then {@code benchmark.md} with its
 * picture. A benchmark that fails leaves its rows out and says so; the others run.
 */
public final class FullReport {

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Path FLOWS = Path.of("target/flows/flows.svg");

    private final Path documents;
    private final String jar;
    private final Map<Part, List<Figure>> found = new LinkedHashMap<>();

    private FullReport(Path documents, String jar) {
        this.documents = documents;
        this.jar = jar;
    }

    /** @param memory as the JVM's option; most of them measure other processes */
    private record Part(String name, String title, Class<?> main, String memory, List<String> arguments) {}

    /** @param arguments the folder of the documentation; the jar of the built product; which parts, or all */
    public static void main(String[] arguments) throws IOException {
        var report = new FullReport(Path.of(arguments[0]), arguments[1]);
        var wanted = List.of(arguments).subList(2, arguments.length);
        var machine = Machine.now();
        for (var part : report.parts()) {
            if (wanted.isEmpty() || wanted.contains("all") || wanted.contains(part.name())) {
                run(part);
            }
            report.found.put(part, Figure.kept(part.name()));
        }
        report.write(machine);
        System.exit(0);
    }

    private List<Part> parts() {
        return List.of(
                new Part(
                        "flows",
                        "Approval flows over HTTP, 4 clients",
                        FlowBenchmark.class,
                        "-Xmx256m",
                        List.of("full")),
                new Part("inbox", "The inbox over HTTP", InboxBenchmark.class, "-Xmx256m", List.of()),
                new Part("rules", "Rules", Benchmark.class, "-Xmx1g", List.of()),
                new Part("start", "Start of the built product", StartBenchmark.class, "-Xmx256m", List.of(jar)),
                new Part("notifications", "Notifications", NotificationBenchmark.class, "-Xmx256m", List.of()),
                new Part("publications", "Publishing", PublicationBenchmark.class, "-Xmx256m", List.of()));
    }

    private static void run(Part part) throws IOException {
        Figure.forget(part.name());
        var log = Path.of("target/figures", part.name() + ".log");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        System.out.printf("%s: see %s%n", part.title(), log);
        try (var process = JavaProcess.start(log, List.of(part.memory()), part.main(), part.arguments())) {
            process.waitFor(LONGEST);
        }
        Figure.kept(part.name()).forEach(System.out::println);
    }

    private void write(Machine machine) throws IOException {
        var page = new StringBuilder("""
                # What it reaches

                Made by one command, [`engine/benchmark`](../engine/benchmark/README.md#all-of-it); what each row means, and how it is
                measured, stands there. Ratios are ours to plain Camunda 7.24, in one run.

                """);
        page.append(machine.sentence())
                .append(String.format(
                        Locale.ROOT, ". PostgreSQL 17. %tF.%n", machine.at().atZone(ZoneOffset.UTC)));
        found.forEach((part, figures) -> write(page, part, figures));
        Files.writeString(documents.resolve("benchmark.md"), page.toString());
        System.out.println(page);
    }

    private void write(StringBuilder page, Part part, List<Figure> figures) {
        page.append("%n## %s%n%n".formatted(part.title()));
        if (figures.isEmpty()) {
            page.append("Not measured: it did not come to its end.\n");
            return;
        }
        page.append(
                "| what | plain Camunda | Countersign | ratio | to reach | |\n| --- | --- | --- | --- | --- | --- |\n");
        figures.forEach(figure -> page.append(figure.markdown()).append('\n'));
        if (part.name().equals("flows") && Files.exists(FLOWS)) {
            picture(page);
        }
    }

    private void picture(StringBuilder page) {
        try {
            Files.copy(FLOWS, documents.resolve("pictures/benchmark-flows.svg"), StandardCopyOption.REPLACE_EXISTING);
            page.append("\n![Flows per second, run by run](pictures/benchmark-flows.svg)\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
