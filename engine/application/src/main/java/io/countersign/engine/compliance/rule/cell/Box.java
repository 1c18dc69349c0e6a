package io.countersign.engine.compliance.rule.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A part of a {@link Space}: on each axis some of its values, in every combination. Sets are not changed once in a box. */
public record Box(List<BitSet> sets) {

    public boolean isEmpty() {
        return sets.stream().anyMatch(BitSet::isEmpty);
    }

    public boolean meets(Box other) {
        for (var axis = 0; axis < sets.size(); axis++) {
            if (!sets.get(axis).intersects(other.sets().get(axis))) {
                return false;
            }
        }
        return true;
    }

    public boolean covers(Box other) {
        return other.without(this).isEmpty();
    }

    public Box and(Box other) {
        var both = new ArrayList<BitSet>(sets.size());
        for (var axis = 0; axis < sets.size(); axis++) {
            both.add(and(sets.get(axis), other.sets().get(axis)));
        }
        return new Box(both);
    }

    /** What is left of this box, as boxes that do not meet. */
    public List<Box> without(Box other) {
        if (isEmpty()) {
            return List.of();
        }
        if (!meets(other)) {
            return List.of(this);
        }
        var left = new ArrayList<Box>();
        var inside = new ArrayList<>(sets);
        for (var axis = 0; axis < sets.size(); axis++) {
            var outside = (BitSet) sets.get(axis).clone();
            outside.andNot(other.sets().get(axis));
            if (!outside.isEmpty()) {
                var piece = new ArrayList<>(inside);
                piece.set(axis, outside);
                left.add(new Box(piece));
            }
            inside.set(axis, and(sets.get(axis), other.sets().get(axis)));
        }
        return left;
    }

    private static BitSet and(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
