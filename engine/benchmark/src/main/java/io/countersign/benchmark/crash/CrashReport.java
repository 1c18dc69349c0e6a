package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.CrashPoint;
import io.countersign.benchmark.stage.Machine;
import io.countersign.plugin.testkit.oracle.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what was seen, for people: a page with a table, and a picture beside it. */
final class CrashReport {

    private final Result result;
    private final Timeline timeline;
    private final Machine before;
    private final Versions versions;

    CrashReport(Result result, Timeline timeline, Machine before, Versions versions) {
        this.result = result;
        this.timeline = timeline;
        this.before = before;
        this.versions = versions;
    }

    /**
     * @param wanted how many publications were to be cut at each place on each kind of network
     * @param confirmed signed posts, as people were told
     * @param looked how often a person was asked what she sees at a network that cannot be asked
     * @param broken invariants, in words
     */
    record Result(
            String form,
            Duration took,
            List<Series.Act> acts,
            Cuts cuts,
            int wanted,
            int confirmed,
            int decisions,
            int looked,
            Person.Answers answers,
            List<Reckoning.Difference> differences,
            List<String> broken) {

        boolean passed() {
            return differences.isEmpty() && broken.isEmpty();
        }

        long lost() {
            return differences.stream()
                    .filter(each -> each.where().equals("network") && each.isLoss())
                    .count();
        }

        long twice() {
            return differences.stream()
                    .filter(each -> each.where().equals("network") && !each.isLoss())
                    .count();
        }

        long unrecorded() {
            return differences.stream()
                    .filter(each -> !each.where().equals("network"))
                    .count();
        }
    }

    /** {@code crash-series.md} and {@code crash-series.svg}, in a folder that need not exist. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var page = page();
        Files.writeString(folder.resolve("crash-series.md"), page);
        Files.writeString(
                folder.resolve("crash-series.svg"), new CrashPicture(timeline.posts(), timeline.marks()).svg());
        System.out.println(page);
        System.out.println("Written to " + folder.toAbsolutePath());
    }

    private String page() {
        var page = new StringBuilder();
        line(page, "# Published once, whatever dies");
        line(page, "");
        line(
                page,
                "What the [crash series](../engine/benchmark/README.md#published-once-whatever-dies) saw, written by itself.");
        line(page, "");
        line(
                page,
                "Form: %s; %s, %d min. %s. %s.",
                result.form(),
                DateTimeFormatter.ISO_LOCAL_DATE.format(before.at().atOffset(ZoneOffset.UTC)),
                result.took().toMinutes(),
                before.sentence(),
                versions);
        line(page, "");
        line(page, "![Posts per second, and what was done to the product](crash-series.svg)");
        reckoning(page);
        places(page);
        acts(page);
        shortcomings(page);
        return page.toString();
    }

    private void reckoning(StringBuilder page) {
        line(page, "%n## Counted afterwards%n");
        line(page, "| what | how many |");
        line(page, "| --- | --- |");
        line(page, "| publications that people were told are signed | %d |", result.confirmed());
        line(page, "| **lost** | **%d** |", result.lost());
        line(page, "| **published twice** | **%d** |", result.twice());
        line(page, "| not in ledger or record as they are on the network | %d |", result.unrecorded());
        line(page, "| confirmed decisions | %d |", result.decisions());
        line(page, "| people asked to look at a network that cannot be asked | %d |", result.looked());
        line(
                page,
                "| answers of the product; of them 503; of them another 5xx | %d; %d; %d |",
                result.answers().all().get(),
                result.answers().unavailable().get(),
                result.answers().defects().get());
        line(page, "| invariants that hold | %d of %d |", holding(), Invariants.count() + 1);
    }

    private void places(StringBuilder page) {
        line(page, "%n## Named places%n");
        line(
                page,
                "A node was killed %d times while publications stood at these places.%n",
                result.cuts().killed());
        line(
                page,
                "| publications cut | on networks that take a key | that can be asked | that can do neither | deaths of a node |");
        line(page, "| --- | --- | --- | --- | --- |");
        for (var point : CrashPoint.values()) {
            line(
                    page,
                    "| %s | %d | %d | %d | %d |",
                    point.sentence(),
                    result.cuts().posts(point, Mode.IDEMPOTENT_KEY),
                    result.cuts().posts(point, Mode.QUERYABLE),
                    result.cuts().posts(point, Mode.MANUAL),
                    result.cuts().deaths(point));
        }
    }

    private void acts(StringBuilder page) {
        line(page, "%n## Everything else%n");
        line(page, "| what was done | times | seen |");
        line(page, "| --- | --- | --- |");
        result.acts().forEach(act -> line(page, "| %s | %d | %s |", act.what(), act.times(), act.figures()));
    }

    private void shortcomings(StringBuilder page) {
        line(page, "%n## What falls short%n");
        var all = new ArrayList<String>();
        result.acts().stream()
                .map(Series.Act::missed)
                .filter(missed -> !missed.isEmpty())
                .forEach(all::add);
        for (var point : CrashPoint.values()) {
            if (result.cuts().fewest(point) < result.wanted()) {
                all.add("Cut %s: %d of a kind, not %d."
                        .formatted(point.sentence(), result.cuts().fewest(point), result.wanted()));
            }
        }
        result.broken().forEach(each -> all.add("**Broken:** " + each));
        line(page, all.isEmpty() ? "Nothing." : "%s", "- " + String.join("\n- ", all));
        result.differences().forEach(each -> line(page, "%n```%n%s%n```", each));
    }

    private int holding() {
        return Invariants.count() + 1 - result.broken().size();
    }

    private static void line(StringBuilder page, String text, Object... values) {
        page.append(String.format(Locale.ROOT, text, values)).append('\n');
    }
}
