package io.countersign.benchmark.crash;

import io.countersign.benchmark.stage.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Writes what was seen, for people: a page with a table, and a picture beside it. */
final class CrashReport {

    private final Result result;
    private final Timeline timeline;
    private final Machine before;

    CrashReport(Result result, Timeline timeline, Machine before) {
        this.result = result;
        this.timeline = timeline;
        this.before = before;
    }

    /**
     * @param confirmed signed posts, as people were told
     * @param looked how often a person was asked what she sees at a network that cannot be asked
     * @param broken invariants, in words
     */
    record Result(
            String form,
            Duration took,
            List<Series.Act> acts,
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

    /** {@code crashes.md} and {@code crashes.svg}, in a folder that need not exist. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("crashes.md"), page());
        Files.writeString(folder.resolve("crashes.svg"), new CrashPicture(timeline.posts(), timeline.marks()).svg());
        System.out.println(page());
        System.out.println("Written to " + folder.toAbsolutePath());
    }

    private String page() {
        var page = new StringBuilder();
        line(page, "# Published once, whatever dies");
        line(page, "");
        line(
                page,
                "Form: %s; %s, %d min. %s.",
                result.form(),
                before.at(),
                result.took().toMinutes(),
                before.sentence());
        line(page, "");
        line(page, "![Posts per second, and what was done to the product](crashes.svg)");
        line(page, "");
        line(page, "| what was done | times | seen |");
        line(page, "| --- | --- | --- |");
        result.acts().forEach(act -> line(page, "| %s | %d | %s |", act.what(), act.times(), act.figures()));
        line(page, "");
        line(page, "| counted | |");
        line(page, "| --- | --- |");
        line(page, "| posts that people were told are signed | %d |", result.confirmed());
        line(page, "| lost | %d |", result.lost());
        line(page, "| published twice | %d |", result.twice());
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
        result.broken().forEach(each -> line(page, "%n- **broken:** %s", each));
        result.differences().forEach(each -> line(page, "%n```%n%s%n```", each));
        return page.toString();
    }

    private int holding() {
        return Invariants.count() + 1 - result.broken().size();
    }

    private static void line(StringBuilder page, String text, Object... values) {
        page.append(String.format(Locale.ROOT, text, values)).append('\n');
    }
}
