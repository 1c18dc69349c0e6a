package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.CrashOrders.Standing;
import io.countersign.benchmark.crash.product.CrashPoint;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.Script;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Kills a node while publications stand at named places. Posts that come out at the same moment stand there together, so that one
 * death cuts many of them.
 */
final class Crashes {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    /** Less than anybody stands, and less than a network may take for its answer. */
    private static final Duration GATHERING = Duration.ofSeconds(14);

    private static final Duration EARLIER = Duration.ofMillis(700);

    private final House house;
    private final Timeline timeline;
    private final Load load;
    private final Cuts cuts;
    private final boolean killsAll;
    /** How long people sign before each death. */
    private final Duration signing;
    /** Come out at the same moment then, at most. */
    private final int posts;

    /** @param isFull whether both nodes die at the same moment, of more posts */
    Crashes(House house, Timeline timeline, Load load, Cuts cuts, boolean isFull) {
        this.house = house;
        this.timeline = timeline;
        this.load = load;
        this.cuts = cuts;
        this.killsAll = isFull;
        this.signing = Duration.ofSeconds(isFull ? 50 : 12);
        this.posts = isFull ? 80 : 24;
    }

    /**
     * Until at each place so many publications of each kind were cut, but at most so many rounds.
     *
     * @param most that stand at a place at once, of each kind and in each node
     * @param enough of each kind at each place to kill at once, and not to wait for more
     */
    void at(int times, int most, int enough, int mostRounds) {
        var points = EnumSet.allOf(CrashPoint.class);
        load.rest();
        for (int round = 0; round < mostRounds && !points.isEmpty(); round++) {
            crash(points, most, enough);
            points.removeIf(point -> cuts.fewest(point) >= times);
            System.out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " cut: " + cuts);
        }
        load.goOn();
    }

    private void crash(Set<CrashPoint> points, int most, int enough) {
        var appointment = load.gather(signing, posts);
        Wait.aWhile(Duration.between(Instant.now(), appointment.minus(EARLIER)));
        load.goOn();
        if (points.contains(CrashPoint.ASKED)) {
            provoke(Math.max(
                    1,
                    most
                            * house.nodes().size()
                            * Mode.values().length
                            / house.networks().size()));
        }
        points.forEach(point -> house.orders().give(point, most));
        Wait.until("somebody stands at " + points, LONGEST, () -> !fullest().isEmpty());
        Wait.comes(GATHERING, () -> isComplete(fullest(), points, enough));
        kill();
    }

    private static boolean isComplete(Collection<Standing> standing, Set<CrashPoint> points, int enough) {
        var cut = new Cuts();
        cut.add(standing);
        return points.stream().allMatch(point -> cut.fewest(point) >= enough);
    }

    /** Each network keeps so many posts and loses the answers, so that somebody has to ask. */
    private void provoke(int posts) {
        house.networks().forEach(network -> {
            for (int post = 0; post < posts; post++) {
                network.next(Script.acceptThen(Script.Ending.DROP));
            }
        });
    }

    /** All nodes, or the one in which most stand. */
    private void kill() {
        var fullest = fullest().iterator().next().process();
        var dying = house.nodes().stream()
                .filter(node -> killsAll || node.process().id() == fullest)
                .toList();
        dying.forEach(node -> node.process().kill());
        // Who has gone on meanwhile has taken his file away: what is left was cut.
        dying.forEach(node -> cuts.add(of(node.process().id())));
        timeline.mark(Timeline.Blow.PLACE, dying.toString());
        house.orders().withdraw();
        load.rest();
        dying.forEach(Node::begin);
        dying.forEach(Node::awaitReady);
    }

    /** Of the process in which most stand, at most places. */
    private Collection<Standing> fullest() {
        return house.nodes().stream()
                .map(node -> of(node.process().id()))
                .max(Comparator.<Collection<Standing>>comparingInt(Crashes::coverage)
                        .thenComparingInt(Collection::size))
                .orElse(List.of());
    }

    private Collection<Standing> of(long process) {
        return house.orders().standing().stream()
                .filter(each -> each.process() == process)
                .toList();
    }

    private static int coverage(Collection<Standing> standing) {
        return (int) standing.stream().map(Standing::point).distinct().count();
    }
}
