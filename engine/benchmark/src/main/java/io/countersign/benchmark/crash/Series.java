package io.countersign.benchmark.crash;

import io.countersign.benchmark.stage.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** What is done to the house while people work in it. Each act ends with everything running again. */
final class Series {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration AWAY = Duration.ofSeconds(2);
    private static final Duration PAUSE = House.LEASE.plusSeconds(4);
    private static final Duration PROMISE = Duration.ofSeconds(30);

    /**
     * One line of the report.
     *
     * @param figures what was seen; empty for nothing but that it was survived
     * @param missed what was promised and not seen; empty for nothing
     */
    record Act(String what, int times, String figures, String missed) {}

    private final House house;
    private final Timeline timeline;
    private final Load load;
    private final Random chance;

    Series(House house, Timeline timeline, Load load, Random chance) {
        this.house = house;
        this.timeline = timeline;
        this.load = load;
        this.chance = chance;
    }

    /** The database goes and comes back; who asks meanwhile is told that it is away. */
    Act stopDatabase(Database.Stop way, int times) {
        var statuses = new ConcurrentSkipListSet<Integer>();
        var longest = Duration.ZERO;
        int told = load.answers().unavailable().get();
        int defects = load.answers().defects().get();
        for (int time = 0; time < times; time++) {
            house.database().stop(way);
            timeline.mark(Timeline.Blow.DATABASE, "PostgreSQL " + way);
            Wait.aWhile(AWAY);
            house.nodes().parallelStream().forEach(node -> statuses.add(node.health()));
            house.database().start();
            var begin = Instant.now();
            Wait.until("the nodes are ready again", LONGEST, () -> house.nodes().stream()
                    .allMatch(Node::isReady));
            longest = longer(longest, Duration.between(begin, Instant.now()));
            Wait.aWhile(Duration.ofSeconds(5));
        }
        return new Act(
                "PostgreSQL stopped: " + way,
                times,
                "health meanwhile %s; %d answers 503 to people, %d another 5xx; both nodes ready at the latest %.1f s after it was back"
                        .formatted(
                                statuses.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                                load.answers().unavailable().get() - told,
                                load.answers().defects().get() - defects,
                                longest.toMillis() / 1000.0),
                longest.compareTo(PROMISE) > 0
                        ? "After PostgreSQL had been stopped (%s) a node was ready %.1f s after it was back, not within %d s."
                                .formatted(way, longest.toMillis() / 1000.0, PROMISE.toSeconds())
                        : "");
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** It sleeps longer than its locks and leases hold, and wakes where others have gone on. */
    Act pauseNode(int times) {
        for (int time = 0; time < times; time++) {
            var node = house.nodes().get(chance.nextInt(house.nodes().size()));
            node.process().pause();
            timeline.mark(Timeline.Blow.PAUSE, "SIGSTOP of " + node);
            Wait.aWhile(PAUSE);
            node.process().resume();
            Wait.until(node + " is ready again", LONGEST, node::isReady);
            Wait.aWhile(Duration.ofSeconds(3));
        }
        return new Act(
                "a node paused for %d s, its leases being %d s".formatted(PAUSE.toSeconds(), House.LEASE.toSeconds()),
                times,
                "",
                "");
    }

    /** Nobody answers at the mail server's port; then it is there again. */
    Act closeMailbox(Duration time, Books books) {
        Wait.until("mails go out", LONGEST, () -> !house.mailbox().mails().isEmpty());
        int before = house.mailbox().mails().size();
        house.mailbox().close();
        timeline.mark(Timeline.Blow.MAIL, "mail server away");
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
                                waiting, Duration.between(begin, Instant.now()).toMillis() / 1000.0),
                "");
    }
}
