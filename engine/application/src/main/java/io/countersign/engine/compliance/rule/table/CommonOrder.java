package io.countersign.engine.compliance.rule.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest sequence of names that two orders of the same names have in common (patience sorting). */
final class CommonOrder {

    private CommonOrder() {}

    /** @param older the same names as {@code newer}, each once */
    static List<String> of(List<String> older, List<String> newer) {
        Map<String, Integer> position = new HashMap<>();
        older.forEach(name -> position.put(name, position.size()));
        var piles = new ArrayList<Integer>();
        var tops = new ArrayList<Integer>();
        var previous = new int[newer.size()];
        for (var index = 0; index < newer.size(); index++) {
            var value = position.getOrDefault(newer.get(index), 0);
            var pile = pileFor(tops, value);
            previous[index] = pile == 0 ? -1 : piles.get(pile - 1);
            put(piles, pile, index);
            put(tops, pile, value);
        }
        return read(piles, previous, newer);
    }

    private static int pileFor(List<Integer> tops, int value) {
        var found = Collections.binarySearch(tops, value);
        return found < 0 ? -found - 1 : found;
    }

    private static void put(List<Integer> piles, int pile, int value) {
        if (pile == piles.size()) {
            piles.add(value);
        } else {
            piles.set(pile, value);
        }
    }

    private static List<String> read(List<Integer> piles, int[] previous, List<String> newer) {
        var sequence = new ArrayList<String>();
        var index = piles.isEmpty() ? -1 : piles.get(piles.size() - 1);
        while (index >= 0) {
            sequence.add(newer.get(index));
            index = previous[index];
        }
        Collections.reverse(sequence);
        return sequence;
    }
}
