package io.countersign.benchmark.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * {@code kill -9} of any node at any moment. After the first kill, and every third from there, the house is left alone, so that
 * it can be seen how long it takes until as many posts come out as before.
 */
final class RandomKills {

    private static final int WATCHED = 3;
    private static final Duration BEFORE = Duration.ofSeconds(20);
    private static final Duration ALONE = Duration.ofSeconds(70);
    private static final Duration PROMISE = Duration.ofSeconds(60);

    private final House house;
    private final Timeline timeline;
    private final Random chance;
    private final List<Watch> watches = new ArrayList<>();

    RandomKills(House house, Timeline timeline, Random chance) {
        this.house = house;
        this.timeline = timeline;
        this.chance = chance;
    }

    /** @param rate posts per second before the kill */
    private record Watch(Instant kill, double rate) {}

    Series.Act run(Duration time) {
        int kills = 0;
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            boolean isWatched = kills++ % WATCHED == 0;
            if (isWatched) {
                Wait.aWhile(BEFORE);
                watches.add(new Watch(Instant.now(), rateBefore(Instant.now())));
            }
            kill();
            Wait.aWhile(isWatched ? ALONE : Duration.ofMillis(5_000 + chance.nextInt(15_000)));
        }
        return act(time, kills);
    }

    private void kill() {
        var node = house.nodes().get(chance.nextInt(house.nodes().size()));
        node.process().kill();
        timeline.mark(Timeline.Blow.CHANCE, "kill -9 of " + node);
        Wait.aWhile(Duration.ofMillis(500 + chance.nextInt(5_000)));
        node.restart();
    }

    private double rateBefore(Instant moment) {
        return Timeline.between(timeline.posts(), moment.minus(BEFORE), moment) / (double) BEFORE.toSeconds();
    }

    private Series.Act act(Duration time, int kills) {
        var posts = timeline.posts();
        var words = new ArrayList<String>();
        int late = 0;
        for (var watch : watches) {
            var took = Timeline.recovery(posts, watch.kill(), watch.kill().plus(ALONE), watch.rate());
            late += took.filter(each -> each.compareTo(PROMISE) <= 0).isEmpty() ? 1 : 0;
            words.add(took.map(each -> "%.0f s".formatted(each.toMillis() / 1000.0))
                            .orElse("not within %d s".formatted(ALONE.toSeconds()))
                    + " (%.1f a second before)".formatted(watch.rate()));
        }
        return new Series.Act(
                "kill -9 of a node by chance, in %d min".formatted(time.toMinutes()),
                kills,
                "after %d of them left alone; posts a second back at 90 %% after %s"
                        .formatted(watches.size(), String.join(", ", words)),
                late == 0
                        ? ""
                        : "After %d of %d kills posts a second were not back at 90 %% within %d s."
                                .formatted(late, watches.size(), PROMISE.toSeconds()));
    }
}
