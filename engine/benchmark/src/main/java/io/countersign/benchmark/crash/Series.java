package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.CrashPoint;
import io.countersign.benchmark.stage.Database;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** What is done to the house while people work in it. Each act ends with everything running again. */
final class Series {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * One line of the report.
     *
     * @param figures what was seen; empty for nothing but that it was survived
     */
    record Act(String what, int times, String figures) {}

    private final House house;
    private final Timeline timeline;
    private final Random chance;

    Series(House house, Timeline timeline, Random chance) {
        this.house = house;
        this.timeline = timeline;
        this.chance = chance;
    }

    /** A node ends at that place, and is started again, so often. */
    Act crashAt(CrashPoint point, Mode kind, int times) {
        for (int time = 0; time < times; time++) {
            crash(point, kind);
        }
        return new Act("%s, %s".formatted(point.sentence(), kind), times, "");
    }

    private void crash(CrashPoint point, Mode kind) {
        house.orders().give(point, kind);
        Wait.until("somebody passes " + point + " on " + kind, LONGEST, () -> {
            if (point == CrashPoint.ASKED) {
                provoke(kind);
            }
            return !house.orders().isOpen(point, kind);
        });
        Wait.until("a node ends at " + point, Duration.ofSeconds(30), () -> dead().isPresent());
        timeline.mark(point.name());
        dead().ifPresent(Node::restart);
    }

    /** The network keeps a post and loses the answer, so that somebody has to ask. */
    private void provoke(Mode kind) {
        house.network(kind).next(Script.acceptThen(Script.Ending.DROP));
        Wait.aWhile(Duration.ofMillis(500));
    }

    private Optional<Node> dead() {
        return house.nodes().stream().filter(node -> !node.process().isAlive()).findFirst();
    }

    /** Any node, at any moment, again and again. */
    Act killAtRandom(Duration time, Duration pause) {
        var before = Instant.now();
        Wait.aWhile(pause);
        double rate = Timeline.between(timeline.posts(), before, Instant.now()) / (double) pause.toSeconds();
        var kills = new ArrayList<Instant>();
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            var node = house.nodes().get(chance.nextInt(house.nodes().size()));
            node.process().kill();
            kills.add(Instant.now());
            timeline.mark("kill -9 of " + node);
            Wait.aWhile(Duration.ofMillis(500 + chance.nextInt(5000)));
            node.restart();
            Wait.aWhile(pause.plusMillis(chance.nextInt(5000)));
        }
        return new Act("kill -9 of a node by chance", kills.size(), recovery(kills, rate));
    }

    private String recovery(List<Instant> kills, double rate) {
        var posts = timeline.posts();
        var times = new ArrayList<Duration>();
        for (int kill = 0; kill < kills.size(); kill++) {
            var next = kill + 1 < kills.size() ? kills.get(kill + 1) : Instant.now();
            Timeline.recovery(posts, kills.get(kill), next, rate).ifPresent(times::add);
        }
        var longest = times.stream().max(Duration::compareTo).orElse(Duration.ZERO);
        return "%.1f posts a second before; back at 90 %% after %d of %d kills before the next one, at the latest %.1f s after"
                .formatted(rate, times.size(), kills.size(), longest.toMillis() / 1000.0);
    }

    /** The database goes and comes back; who asks meanwhile is told that it is away. */
    Act stopDatabase(Database.Stop way, int times) {
        var statuses = new TreeSet<Integer>();
        var longest = Duration.ZERO;
        for (int time = 0; time < times; time++) {
            house.database().stop(way);
            timeline.mark("PostgreSQL " + way);
            house.nodes().forEach(node -> statuses.add(node.health()));
            Wait.aWhile(Duration.ofSeconds(2));
            house.nodes().forEach(node -> statuses.add(node.health()));
            house.database().start();
            var begin = Instant.now();
            Wait.until("the nodes are ready again", LONGEST, () -> house.nodes().stream()
                    .allMatch(Node::isReady));
            var took = Duration.between(begin, Instant.now());
            longest = took.compareTo(longest) > 0 ? took : longest;
            Wait.aWhile(Duration.ofSeconds(5));
        }
        return new Act(
                "PostgreSQL stopped: " + way,
                times,
                "health meanwhile %s; ready at the latest %.1f s after it was back"
                        .formatted(statuses, longest.toMillis() / 1000.0));
    }

    /** It sleeps longer than its locks and leases hold, and wakes where others have gone on. */
    Act pauseNode(int times) {
        for (int time = 0; time < times; time++) {
            var node = house.nodes().get(chance.nextInt(house.nodes().size()));
            node.process().pause();
            timeline.mark("SIGSTOP of " + node);
            Wait.aWhile(Duration.ofSeconds(15));
            node.process().resume();
            Wait.until(node + " is ready again", LONGEST, node::isReady);
            Wait.aWhile(Duration.ofSeconds(3));
        }
        return new Act("a node paused for 15 s, its leases being 8 s", times, "");
    }

    /** Nobody answers at the mail server's port; then it is there again. */
    Act closeMailbox(Duration time, Books books) {
        int before = house.mailbox().mails().size();
        house.mailbox().close();
        timeline.mark("mail server away");
        Wait.aWhile(time);
        long waiting = books.waitingMails();
        house.mailbox().open();
        var begin = Instant.now();
        Wait.until("mails go out again", LONGEST, () -> house.mailbox().mails().size() >= before + waiting);
        return new Act(
                "mail server away for %d s".formatted(time.toSeconds()),
                1,
                "%d mails waited; %.1f s after its return as many had gone out"
                        .formatted(
                                waiting, Duration.between(begin, Instant.now()).toMillis() / 1000.0));
    }
}
