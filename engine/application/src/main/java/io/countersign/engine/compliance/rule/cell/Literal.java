package io.countersign.engine.compliance.rule.cell;

import io.countersign.engine.compliance.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A value written in a cell. Literals of different kinds are never equal and have no order. */
public sealed interface Literal {

    /** As FEEL writes it. */
    String inFeel();

    FactType type();

    record Text(String value) implements Literal {

        @Override
        public String inFeel() {
            return '"' + value + '"';
        }

        @Override
        public FactType type() {
            return FactType.STRING;
        }
    }

    /** Equal by value: 1.0 is 1. */
    record Amount(BigDecimal value) implements Literal {

        public Amount {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        public static Amount of(long value) {
            return new Amount(BigDecimal.valueOf(value));
        }

        @Override
        public String inFeel() {
            return value.toPlainString();
        }

        @Override
        public FactType type() {
            return FactType.NUMBER;
        }
    }

    record Truth(boolean value) implements Literal {

        @Override
        public String inFeel() {
            return Boolean.toString(value);
        }

        @Override
        public FactType type() {
            return FactType.BOOLEAN;
        }
    }

    record Day(LocalDate value) implements Literal {

        @Override
        public String inFeel() {
            return "date(\"%s\")".formatted(value);
        }

        @Override
        public FactType type() {
            return FactType.DATE;
        }
    }
}
