package io.countersign.engine.compliance.rule.cell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One dimension of the space of facts: a column's fact, represented by so many values that any two facts which some condition
 * tells apart are represented by different values. What holds for all of them holds for all facts.
 */
final class Axis {

    /** 2^10 lists; with more elements a column is treated as if its conditions were not understood. */
    private static final int MOST_ELEMENTS = 10;

    private final String name;
    private final boolean understood;
    private final List<String> shown;
    private final List<Point> points;
    private final Map<Condition, BitSet> passing = new HashMap<>();

    private Axis(String name, boolean understood, List<Point> points) {
        this.name = name;
        this.understood = understood;
        this.points = points;
        this.shown = points.stream().map(Point::shown).toList();
    }

    /** @param conditions all understood */
    static Axis of(FactShape shape, Collection<Condition> conditions) {
        return new Axis(
                shape.name(), true, shape.isList() ? Points.lists(conditions) : Points.values(shape, conditions));
    }

    /** Two possibilities, true and false, of a condition that is not understood. */
    static Axis unknown(String name, Condition condition) {
        var either = new Axis("%s: %s".formatted(name, condition), false, List.of(Point.ABSENT, Point.ABSENT));
        var holds = new BitSet();
        holds.set(0);
        either.passing.put(condition, holds);
        return either;
    }

    static boolean canRepresent(FactShape shape, Collection<Condition> conditions) {
        return !shape.isList()
                || conditions.stream().flatMap(Condition::literals).distinct().count() <= MOST_ELEMENTS;
    }

    String name() {
        return name;
    }

    boolean isUnderstood() {
        return understood;
    }

    BitSet everything() {
        var all = new BitSet();
        all.set(0, points.size());
        return all;
    }

    BitSet passing(Condition condition) {
        return passing.computeIfAbsent(condition, this::compute);
    }

    private BitSet compute(Condition condition) {
        if (!understood) {
            return everything();
        }
        var set = new BitSet();
        for (var index = 0; index < points.size(); index++) {
            set.set(index, points.get(index).passes(condition));
        }
        return set;
    }

    /** A value of the set, for people. */
    String example(BitSet set) {
        return shown.get(set.nextSetBit(0));
    }

    /** One of the values that stand for all. */
    interface Point {

        Point ABSENT = new Value(new Literal.Text(""));

        boolean passes(Condition condition);

        String shown();
    }

    record Value(Literal literal) implements Point {

        @Override
        public boolean passes(Condition condition) {
            return condition.passes(literal);
        }

        @Override
        public String shown() {
            return literal.inFeel();
        }
    }

    record Elements(Set<Literal> literals) implements Point {

        @Override
        public boolean passes(Condition condition) {
            return condition.passes(literals);
        }

        @Override
        public String shown() {
            var texts = new ArrayList<String>();
            literals.forEach(literal -> texts.add(literal.inFeel()));
            return texts.stream().sorted().toList().toString();
        }
    }
}
