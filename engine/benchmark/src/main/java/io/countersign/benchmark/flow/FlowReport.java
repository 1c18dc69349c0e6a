package io.countersign.benchmark.flow;

import io.countersign.benchmark.Figure;
import io.countersign.benchmark.stage.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The medians of all runs, side by side, as a table and as a picture. */
final class FlowReport {

    private static final double FASTER = 1.3;

    private final List<FlowResult> results;
    private final Machine before;
    private final String ours;
    private final String plain;

    FlowReport(List<FlowResult> results, Machine before) {
        this.results = List.copyOf(results);
        this.before = before;
        this.ours = results.get(0).side();
        this.plain = results.get(1).side();
    }

    /** {@code flows.md} and {@code flows.svg}. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("flows.md"), page());
        Files.writeString(folder.resolve("flows.svg"), picture());
        System.out.println(page());
    }

    /** Rows of the report of all benchmarks. */
    List<Figure> figures() {
        double faster = median(ours, FlowResult::perSecond) / median(plain, FlowResult::perSecond);
        boolean few = median(ours, FlowResult::statements) <= median(plain, FlowResult::statements);
        return List.of(
                figure(
                        "flows per second",
                        FlowResult::perSecond,
                        "at least %.1f times plain".formatted(FASTER),
                        faster >= FASTER),
                figure("SQL statements a flow", FlowResult::statements, "at most as many as plain", few),
                figure("transactions a flow", FlowResult::transactions, "", true),
                figure("kB of PostgreSQL's log (WAL) a flow", result -> result.logBytes() / 1000, "", true),
                figure("ms of CPU a flow, the product's process", result -> result.processSeconds() * 1000, "", true),
                figure("ms of CPU a flow, PostgreSQL", result -> result.databaseSeconds() * 1000, "", true),
                figure("load average", FlowResult::load, "", true));
    }

    private Figure figure(String what, ToDoubleFunction<FlowResult> value, String toReach, boolean reached) {
        double first = median(ours, value);
        double second = median(plain, value);
        return new Figure(
                what,
                String.format(Locale.ROOT, "%.1f", second),
                String.format(Locale.ROOT, "%.1f", first),
                String.format(Locale.ROOT, "%.2f", first / second),
                toReach,
                reached);
    }

    private String page() {
        var page = new StringBuilder();
        line(page, "%d runs of each in turns; %s.", results.size() / 2, before.sentence());
        line(page, "");
        line(page, "| median | %s | %s | ratio |", ours, plain);
        line(page, "| --- | --- | --- | --- |");
        row(page, "flows per second", FlowResult::perSecond);
        row(page, "requests a flow", FlowResult::requests);
        row(page, "SQL statements a flow", FlowResult::statements);
        row(page, "transactions a flow", FlowResult::transactions);
        row(page, "kB of PostgreSQL's log a flow", result -> result.logBytes() / 1000);
        row(page, "ms of CPU a flow, the product's process", result -> result.processSeconds() * 1000);
        row(page, "ms of CPU a flow, PostgreSQL", result -> result.databaseSeconds() * 1000);
        row(page, "load average", FlowResult::load);
        return page.toString();
    }

    private void row(StringBuilder page, String what, ToDoubleFunction<FlowResult> value) {
        double first = median(ours, value);
        double second = median(plain, value);
        line(page, "| %s | %.1f | %.1f | %.2f |", what, first, second, first / second);
    }

    private double median(String side, ToDoubleFunction<FlowResult> value) {
        var sorted = results.stream()
                .filter(result -> result.side().equals(side))
                .mapToDouble(value)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** One bar a run. */
    private String picture() {
        double most = results.stream().mapToDouble(FlowResult::perSecond).max().orElse(1);
        var picture = new StringBuilder();
        int height = 40 + results.size() * 26;
        line(
                picture,
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 760 %d' font-family='sans-serif' font-size='13' role='img'>"
                        + "<title>Flows per second, run by run</title><rect width='760' height='%d' fill='#fff'/>",
                height,
                height);
        for (int run = 0; run < results.size(); run++) {
            var result = results.get(run);
            int y = 14 + run * 26;
            line(
                    picture,
                    "<text x='8' y='%d'>%s</text><rect x='260' y='%d' width='%.1f' height='18' fill='%s'/><text x='%.1f' y='%d'>%.1f</text>",
                    y + 14,
                    result.side(),
                    y,
                    430 * result.perSecond() / most,
                    result.side().equals(ours) ? "#1c7ed6" : "#adb5bd",
                    266 + 430 * result.perSecond() / most,
                    y + 14,
                    result.perSecond());
        }
        line(picture, "<text x='260' y='%d'>flows per second</text></svg>", height - 8);
        return picture.toString();
    }

    private static void line(StringBuilder page, String text, Object... values) {
        page.append(String.format(Locale.ROOT, text, values)).append('\n');
    }
}
