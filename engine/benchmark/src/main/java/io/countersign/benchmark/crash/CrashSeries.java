package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.CrashPoint;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.Machine;
import io.countersign.plugin.testkit.oracle.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills the product in every way and counts. {@code twice} takes a minute or two, as part of each build; {@code short}
 * takes some minutes and goes through each crash point once; {@code full} some hours; {@code full 5} crashes five times at each point instead of fifty. Ends with 1 unless everything that people
 * had signed came out once and is recorded.
 */
public final class CrashSeries {

    private static final Duration LONGEST_END = Duration.ofMinutes(5);

    private final House house;
    private final Books books;
    private final Intents intents;
    private final Timeline timeline;
    private final Series series;
    private final Load load;
    private final List<Series.Act> acts = new ArrayList<>();

    private CrashSeries(House house, Random chance) {
        this.house = house;
        this.books = new Books(house);
        this.intents = new Intents(house.folder());
        this.timeline = new Timeline(house.networks());
        this.series = new Series(house, timeline, chance);
        this.load = new Load(house, intents, chance);
    }

    public static void main(String[] arguments) throws IOException {
        var form = arguments.length > 0 ? arguments[0] : "short";
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        var folder = Files.createTempDirectory("countersign-crashes");
        System.out.printf("Crash series, %s form, seed %d, in %s%n", form, seed, folder);
        boolean passed;
        var before = Machine.now();
        try (var house = new House(folder)) {
            var crashes = new CrashSeries(house, new Random(seed));
            passed = crashes.run(form, times, before, Path.of("target/crash-series"));
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            passed = false;
        }
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
                case "twice" -> twice();
                default ->
                    throw new IllegalArgumentException(
                            "Form of the crash series '%s': there is none. Take twice, short or full.".formatted(form));
            }
            load.end();
            awaitEverything();
        }
        var result = new CrashReport.Result(
                form,
                Duration.between(begin, Instant.now()),
                List.copyOf(acts),
                intents.posts().size(),
                intents.decisions().size(),
                load.ownersAnswers(),
                load.answers(),
                books.reckoning(intents).differences(),
                broken());
        new CrashReport(result, timeline, before).write(report);
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
        act(series.closeMailbox(Duration.ofSeconds(5), books));
        act(series.stopDatabase(Database.Stop.KILL, 1));
        act(series.pauseNode(1));
        int turn = 0;
        for (var point : CrashPoint.values()) {
            act(series.crashAt(point, Mode.values()[turn++ % Mode.values().length], 1));
        }
    }

    /** Before the call, and between the network's acceptance and its answer: what each build has to survive. */
    private void twice() {
        act(series.crashAt(CrashPoint.SENDING, Mode.QUERYABLE, 1));
        act(series.crashAt(CrashPoint.ACCEPTED, Mode.QUERYABLE, 1));
    }

    private void full(int times) {
        for (var point : CrashPoint.values()) {
            for (var kind : Mode.values()) {
                act(series.crashAt(point, kind, times));
            }
        }
        act(series.killAtRandom(Duration.ofSeconds(18L * times), Duration.ofSeconds(20)));
        for (var way : Database.Stop.values()) {
            act(series.stopDatabase(way, Math.max(1, times / 10)));
        }
        act(series.pauseNode(Math.max(1, times / 5)));
        act(series.closeMailbox(Duration.ofSeconds(Math.max(10, 6L * times / 5)), books));
    }

    private void act(Series.Act act) {
        acts.add(act);
        System.out.printf("%s: %d times. %s%n", act.what(), act.times(), act.figures());
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
