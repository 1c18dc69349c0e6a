package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.CrashOrders.Standing;
import io.countersign.benchmark.crash.product.CrashPoint;
import io.countersign.plugin.testkit.oracle.Mode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many publications stood at each place when their process was killed, and how many processes that were. */
final class Cuts {

    private final Map<CrashPoint, Map<Mode, Integer>> posts = new EnumMap<>(CrashPoint.class);
    private final Map<CrashPoint, Integer> deaths = new HashMap<>();
    private int killed;

    /** @param standing in the process that was killed, at its end */
    void add(Collection<Standing> standing) {
        killed++;
        standing.forEach(each -> {
            var kinds = posts.computeIfAbsent(each.point(), point -> new EnumMap<>(Mode.class));
            each.kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        });
        standing.stream().map(Standing::point).distinct().forEach(point -> deaths.merge(point, 1, Integer::sum));
    }

    int posts(CrashPoint point, Mode kind) {
        return posts.getOrDefault(point, Map.of()).getOrDefault(kind, 0);
    }

    /** In how many of the killed processes somebody stood there. */
    int deaths(CrashPoint point) {
        return deaths.getOrDefault(point, 0);
    }

    /** How many processes were killed; each once, wherever in it somebody stood. */
    int killed() {
        return killed;
    }

    /** Of the kind that has the fewest. */
    int fewest(CrashPoint point) {
        return List.of(Mode.values()).stream()
                .mapToInt(kind -> posts(point, kind))
                .min()
                .orElse(0);
    }

    @Override
    public String toString() {
        return posts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
