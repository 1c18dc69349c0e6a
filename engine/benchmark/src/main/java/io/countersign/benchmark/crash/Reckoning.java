package io.countersign.benchmark.crash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares, as multisets, what people signed with what the ledger, the network and the records have of it.
 *
 * @param history of a post, for whoever has to find out
 */
record Reckoning(
        List<String> intents,
        List<String> ledger,
        List<String> network,
        List<String> records,
        Function<String, List<String>> history) {

    /** Not as often as it was signed. */
    record Difference(String post, String where, long wanted, long found, List<String> history) {

        boolean isLoss() {
            return found < wanted;
        }

        @Override
        public String toString() {
            return "%s: signed %d times, %s has it %d times%s"
                    .formatted(
                            post,
                            wanted,
                            where,
                            found,
                            history.stream().map(line -> "\n    " + line).collect(Collectors.joining()));
        }
    }

    /** Empty when nothing is lost, nothing came twice, and all of it is recorded. */
    List<Difference> differences() {
        var wanted = counted(intents);
        var others = new TreeMap<>(
                Map.of("ledger", counted(ledger), "network", counted(network), "record", counted(records)));
        var posts = new TreeSet<>(wanted.keySet());
        others.values().forEach(each -> posts.addAll(each.keySet()));
        return posts.stream()
                .flatMap(post -> others.entrySet().stream()
                        .filter(other -> count(other.getValue(), post) != count(wanted, post))
                        .map(other -> new Difference(
                                post,
                                other.getKey(),
                                count(wanted, post),
                                count(other.getValue(), post),
                                history.apply(post))))
                .toList();
    }

    private static long count(Map<String, Long> counts, String post) {
        return counts.getOrDefault(post, 0L);
    }

    private static Map<String, Long> counted(List<String> posts) {
        return posts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
