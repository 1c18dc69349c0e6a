package io.countersign.engine.compliance.rule.cell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a cell asks of the fact of its column. */
public sealed interface Condition {

    /** Whether a single value passes; false where a list is asked for. */
    boolean passes(Literal value);

    /** Whether a list that holds exactly these elements passes; false where a single value is asked for. */
    boolean passes(Set<Literal> elements);

    /** The values that it compares with. */
    default Stream<Literal> literals() {
        return Stream.empty();
    }

    /** What it is made of, without the words and, or, not. */
    default Stream<Condition> parts() {
        return Stream.of(this);
    }

    /** False if a part of it is {@link Opaque}; then {@code passes} says nothing. */
    default boolean isUnderstood() {
        return true;
    }

    /** Whatever the fact is. */
    record Always() implements Condition {

        @Override
        public boolean passes(Literal value) {
            return true;
        }

        @Override
        public boolean passes(Set<Literal> elements) {
            return true;
        }
    }

    record EqualTo(Literal value) implements Condition {

        @Override
        public boolean passes(Literal other) {
            return value.equals(other);
        }

        @Override
        public boolean passes(Set<Literal> elements) {
            return false;
        }

        @Override
        public Stream<Literal> literals() {
            return Stream.of(value);
        }
    }

    /** Between two values; an empty end is open to infinity. */
    record Within(Optional<Literal> from, boolean fromIncluded, Optional<Literal> to, boolean toIncluded)
            implements Condition {

        @Override
        public boolean passes(Literal value) {
            return from.map(end -> Order.follows(value, end, fromIncluded)).orElse(true)
                    && to.map(end -> Order.follows(end, value, toIncluded)).orElse(true);
        }

        @Override
        public boolean passes(Set<Literal> elements) {
            return false;
        }

        @Override
        public Stream<Literal> literals() {
            return Stream.concat(from.stream(), to.stream());
        }

        /** Whether it ends before it begins, so that nothing can ever be in it. */
        public boolean isBackwards() {
            return from.isPresent()
                    && to.isPresent()
                    && !Order.follows(to.get(), from.get(), fromIncluded && toIncluded);
        }
    }

    /** The fact is a list that holds the value. */
    record Contains(Literal element) implements Condition {

        @Override
        public boolean passes(Literal value) {
            return false;
        }

        @Override
        public boolean passes(Set<Literal> elements) {
            return elements.contains(element);
        }

        @Override
        public Stream<Literal> literals() {
            return Stream.of(element);
        }
    }

    record Not(Condition condition) implements Condition {

        @Override
        public boolean passes(Literal value) {
            return !condition.passes(value);
        }

        @Override
        public boolean passes(Set<Literal> elements) {
            return !condition.passes(elements);
        }

        @Override
        public Stream<Literal> literals() {
            return condition.literals();
        }

        @Override
        public Stream<Condition> parts() {
            return condition.parts();
        }

        @Override
        public boolean isUnderstood() {
            return condition.isUnderstood();
        }
    }

    record AnyOf(List<Condition> conditions) implements Condition {

        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean passes(Literal value) {
            return conditions.stream().anyMatch(condition -> condition.passes(value));
        }

        @Override
        public boolean passes(Set<Literal> elements) {
            return conditions.stream().anyMatch(condition -> condition.passes(elements));
        }

        @Override
        public Stream<Literal> literals() {
            return conditions.stream().flatMap(Condition::literals);
        }

        @Override
        public Stream<Condition> parts() {
            return conditions.stream().flatMap(Condition::parts);
        }

        @Override
        public boolean isUnderstood() {
            return conditions.stream().allMatch(Condition::isUnderstood);
        }
    }

    record AllOf(List<Condition> conditions) implements Condition {

        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean passes(Literal value) {
            return conditions.stream().allMatch(condition -> condition.passes(value));
        }

        @Override
        public boolean passes(Set<Literal> elements) {
            return conditions.stream().allMatch(condition -> condition.passes(elements));
        }

        @Override
        public Stream<Literal> literals() {
            return conditions.stream().flatMap(Condition::literals);
        }

        @Override
        public Stream<Condition> parts() {
            return conditions.stream().flatMap(Condition::parts);
        }

        @Override
        public boolean isUnderstood() {
            return conditions.stream().allMatch(Condition::isUnderstood);
        }
    }

    /** Something whose meaning is not understood here; the same text means the same. */
    record Opaque(String text) implements Condition {

        @Override
        public boolean passes(Literal value) {
            return true;
        }

        @Override
        public boolean passes(Set<Literal> elements) {
            return true;
        }

        @Override
        public boolean isUnderstood() {
            return false;
        }
    }
}
