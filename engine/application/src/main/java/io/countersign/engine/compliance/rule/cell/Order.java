package io.countersign.engine.compliance.rule.cell;

/** Which of two values of the same kind comes first. */
final class Order {

    private Order() {}

    /** False also when the two cannot be compared. */
    static boolean follows(Literal later, Literal earlier, boolean orIsEqual) {
        var sign = sign(later, earlier);
        return sign > 0 || (orIsEqual && later.equals(earlier));
    }

    private static int sign(Literal one, Literal other) {
        if (one instanceof Literal.Amount amount && other instanceof Literal.Amount second) {
            return amount.value().compareTo(second.value());
        }
        if (one instanceof Literal.Day day && other instanceof Literal.Day second) {
            return day.value().compareTo(second.value());
        }
        return -1;
    }
}
