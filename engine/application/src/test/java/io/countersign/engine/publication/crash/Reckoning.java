package io.countersign.engine.publication.crash;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares, as multisets, what was to go out, what the ledger and the audit log say went out, and what the network has.
 */
record Reckoning(List<String> intents, List<String> ledger, List<String> network, List<String> audit) {

    /** One line for each post that is not exactly once in every set; empty when nothing is lost and nothing came twice. */
    List<String> differences() {
        Map<String, Long> wanted = counted(intents);
        Map<String, Map<String, Long>> others =
                new TreeMap<>(Map.of("ledger", counted(ledger), "network", counted(network), "audit", counted(audit)));
        TreeSet<String> posts = new TreeSet<>(wanted.keySet());
        others.values().forEach(each -> posts.addAll(each.keySet()));
        return posts.stream()
                .flatMap(post -> others.entrySet().stream()
                        .filter(other -> !count(other.getValue(), post).equals(count(wanted, post)))
                        .map(other -> "%s: intended %d times, %s has it %d times"
                                .formatted(post, count(wanted, post), other.getKey(), count(other.getValue(), post))))
                .toList();
    }

    private static Long count(Map<String, Long> counts, String post) {
        return counts.getOrDefault(post, 0L);
    }

    private static Map<String, Long> counted(List<String> posts) {
        return posts.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
