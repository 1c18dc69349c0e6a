package io.countersign.benchmark.crash;

import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills the product in every way and counts. {@code short} takes some minutes, as part of each build, and goes through each
 * named place once; {@code full} less than an hour; {@code full 5} cuts five publications of each kind at each place instead of
 * fifty. Ends with 1 unless everything that people had signed came out once and is recorded.
 */
public final class CrashSeries {

    private static final Duration LONGEST_END = Duration.ofMinutes(5);
    private static final int FEW_DESKS = 6;
    private static final int MANY_DESKS = 16;
    /** Of deaths at named places; what is missing then is said in the report. */
    private static final int MOST_ROUNDS = 5;

    private final House house;
    private final Books books;
    private final Intents intents;
    private final Timeline timeline;
    private final Load load;
    private final Series series;
    private final Cuts cuts = new Cuts();
    private final Crashes crashes;
    private final RandomKills kills;
    private final List<Series.Act> acts = new ArrayList<>();

    private CrashSeries(House house, boolean isFull, Random chance) {
        this.house = house;
        this.books = new Books(house);
        this.intents = new Intents(house.folder());
        this.timeline = new Timeline(house.networks());
        this.load = new Load(house, intents, isFull ? MANY_DESKS : FEW_DESKS, chance);
        this.series = new Series(house, timeline, load, chance);
        this.crashes = new Crashes(house, timeline, load, cuts, isFull);
        this.kills = new RandomKills(house, timeline, chance);
    }

    /** @param arguments {@code short|full [times [folder of the report [seed]]]} */
    public static void main(String[] arguments) throws IOException {
        var form = arguments.length > 0 ? arguments[0] : "short";
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        var report = Path.of(arguments.length > 2 ? arguments[2] : "target/crash-series");
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : System.nanoTime();
        var folder = Files.createTempDirectory("countersign-crashes");
        System.out.printf("Crash series, %s form, seed %d, in %s%n", form, seed, folder);
        boolean passed;
        var before = Machine.now();
        boolean isFull = form.equals("full");
        try (var house = new House(folder, isFull ? 4 : 1)) {
            var crashes = new CrashSeries(house, isFull, new Random(seed));
            passed = crashes.run(form, times, before, report);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            passed = false;
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        System.out.println(passed ? "Crash series passed" : "Crash series FAILED; everything is in " + folder);
        System.exit(passed ? 0 : 1);
    }

    private boolean run(String form, int times, Machine before, Path report) throws IOException {
        var begin = Instant.now();
        try (load;
                intents) {
            switch (form) {
                case "full" -> full(times);
                case "short" -> brief();
                default ->
                    throw new IllegalArgumentException(
                            "Form of the crash series '%s': there is none. Take short or full.".formatted(form));
            }
            load.end();
            awaitEverything();
        }
        var result = new CrashReport.Result(
                form,
                Duration.between(begin, Instant.now()),
                List.copyOf(acts),
                cuts,
                form.equals("full") ? times : 1,
                intents.posts().size(),
                intents.decisions().size(),
                load.ownersAnswers(),
                load.answers(),
                books.reckoning(intents).differences(),
                broken());
        new CrashReport(result, timeline, before, Versions.of(books)).write(report);
        return result.passed();
    }

    private List<String> broken() {
        var broken = new ArrayList<>(new Invariants(books, intents, house.folder()).broken());
        if (load.answers().defects().get() > 0) {
            broken.add("no answer 5xx but 503: %d of %d"
                    .formatted(
                            load.answers().defects().get(), load.answers().all().get()));
        }
        return broken;
    }

    private void brief() {
        act(series.closeMailbox(Duration.ofSeconds(3), books));
        act(series.stopDatabase(Database.Stop.KILL, 1));
        crashes.at(1, 2, 1, 3);
        act(series.pauseNode(1));
    }

    private void full(int times) {
        crashes.at(times, 10, 10, MOST_ROUNDS);
        act(kills.run(Duration.ofSeconds(18L * times)));
        for (var way : Database.Stop.values()) {
            act(series.stopDatabase(way, Math.max(1, times / 25)));
        }
        act(series.pauseNode(Math.max(1, times / 25)));
        act(series.closeMailbox(Duration.ofSeconds(Math.max(10, times / 2)), books));
    }

    private void act(Series.Act act) {
        acts.add(act);
        say("%s: %d times. %s".formatted(act.what(), act.times(), act.figures()));
    }

    private void say(String line) {
        System.out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
        if (load.isBroken()) {
            load.end();
        }
    }

    private void awaitEverything() {
        if (!Wait.comes(LONGEST_END, () -> books.unfinished() == 0)) {
            System.out.println("Not over after " + LONGEST_END + ":\n" + books.unfinishedOnes());
        }
        Wait.comes(LONGEST_END, () -> books.waitingMails() == 0);
    }
}
