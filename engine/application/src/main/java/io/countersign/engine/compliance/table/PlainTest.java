package io.countersign.engine.compliance.table;

import java.math.BigDecimal;
import java.time.chrono.ChronoLocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A test that needs no interpreter. It answers only for inputs it {@link #knows}. */
public sealed interface PlainTest {

    boolean knows(@Nullable Object input);

    /** @param input one that it knows */
    boolean holds(@Nullable Object input);

    /** {@code true}, {@code false} */
    record Is(Boolean wanted) implements PlainTest {

        @Override
        public boolean knows(@Nullable Object input) {
            return input instanceof Boolean;
        }

        @Override
        public boolean holds(@Nullable Object input) {
            return wanted.equals(input);
        }
    }

    /** {@code null} */
    record Missing() implements PlainTest {

        @Override
        public boolean knows(@Nullable Object input) {
            return true;
        }

        @Override
        public boolean holds(@Nullable Object input) {
            return input == null;
        }
    }

    /** {@code "email", "sms"} and, when not wanted, {@code not("none")} */
    record AnyOf(Set<String> texts, boolean wanted) implements PlainTest {

        @Override
        public boolean knows(@Nullable Object input) {
            return input instanceof String;
        }

        @Override
        public boolean holds(@Nullable Object input) {
            return input != null && texts.contains(input) == wanted;
        }
    }

    /** {@code list contains(?, "DE")} and its form for several texts */
    record Holds(Set<String> texts) implements PlainTest {

        @Override
        public boolean knows(@Nullable Object input) {
            return input instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        }

        @Override
        public boolean holds(@Nullable Object input) {
            return input instanceof List<?> list && list.stream().anyMatch(texts::contains);
        }
    }

    /** {@code >= 18}, {@code [6..21)}, {@code >= date("2026-09-27")}; a missing end is open */
    record Between(
            @Nullable Comparable<?> low,
            boolean withLow,
            @Nullable Comparable<?> high,
            boolean withHigh) implements PlainTest {

        @Override
        public boolean knows(@Nullable Object input) {
            var end = low == null ? high : low;
            return end instanceof BigDecimal ? input instanceof BigDecimal : input instanceof ChronoLocalDate;
        }

        @Override
        public boolean holds(@Nullable Object input) {
            return input != null
                    && (low == null || order(input, low) > 0 || withLow && order(input, low) == 0)
                    && (high == null || order(input, high) < 0 || withHigh && order(input, high) == 0);
        }

        /** Whether it ends before it begins, and so holds for nothing. */
        public boolean isBackwards() {
            return low != null && high != null && low.getClass() == high.getClass() && order(low, high) > 0;
        }

        private static int order(Object input, Comparable<?> end) {
            return input instanceof BigDecimal number
                    ? number.compareTo((BigDecimal) end)
                    : ((ChronoLocalDate) input).compareTo((ChronoLocalDate) end);
        }
    }
}
