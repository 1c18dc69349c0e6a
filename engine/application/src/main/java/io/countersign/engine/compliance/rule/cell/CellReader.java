package io.countersign.engine.compliance.rule.cell;

import java.util.List;
import java.util.Set;

/** Understands the FEEL of cells without evaluating it. */
public interface CellReader {

    /** What an input cell asks: unary tests. */
    ReadCondition condition(String cell);

    /** What an output cell says. */
    ReadResult result(String cell);

    /**
     * @param condition {@link Condition.Opaque} where it is not understood or not right
     * @param literals all texts, numbers and dates in it, understood or not
     * @param facts names of other facts that it reads
     * @param refusals why it must not stand in a table, empty when it may; sentences
     */
    record ReadCondition(Condition condition, List<Literal> literals, Set<String> facts, List<String> refusals) {

        public ReadCondition {
            literals = List.copyOf(literals);
            facts = Set.copyOf(facts);
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * @param kind what was found
     * @param values one for a single value, any number for a list
     * @param refusals why it must not stand in a table, empty when it may; sentences
     */
    record ReadResult(Kind kind, List<Literal> values, List<String> refusals) {

        public ReadResult {
            values = List.copyOf(values);
            refusals = List.copyOf(refusals);
        }

        /** What an output cell can be. */
        public enum Kind {
            NOTHING,
            SINGLE,
            LIST,
            COMPUTED
        }
    }
}
