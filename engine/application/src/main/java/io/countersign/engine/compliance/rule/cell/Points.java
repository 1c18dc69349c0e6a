package io.countersign.engine.compliance.rule.cell;

import io.countersign.engine.compliance.rule.cell.Axis.Elements;
import io.countersign.engine.compliance.rule.cell.Axis.Point;
import io.countersign.engine.compliance.rule.cell.Axis.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Chooses the values that stand for all values of a fact. */
final class Points {

    private static final Literal OTHER = new Literal.Text("(something else)");

    private Points() {}

    static List<Point> values(FactShape shape, Collection<Condition> conditions) {
        var mentioned =
                conditions.stream().flatMap(Condition::literals).distinct().toList();
        var literals =
                switch (shape.type()) {
                    case BOOLEAN -> Stream.<Literal>of(new Literal.Truth(true), new Literal.Truth(false));
                    case NUMBER -> amounts(shape, mentioned);
                    case DATE -> days(mentioned);
                    case STRING, STRINGS -> texts(shape, mentioned);
                };
        return literals.<Point>map(Value::new).toList();
    }

    /** Each set of the elements that are asked for; what else is in a list makes no difference. */
    static List<Point> lists(Collection<Condition> conditions) {
        var elements =
                conditions.stream().flatMap(Condition::literals).distinct().toList();
        var lists = new ArrayList<Point>();
        for (var chosen = 0; chosen < 1 << elements.size(); chosen++) {
            Set<Literal> list = new LinkedHashSet<>();
            for (var index = 0; index < elements.size(); index++) {
                if ((chosen & (1 << index)) != 0) {
                    list.add(elements.get(index));
                }
            }
            lists.add(new Elements(list));
        }
        return lists;
    }

    private static Stream<Literal> texts(FactShape shape, List<Literal> mentioned) {
        return shape.allowed()
                .map(allowed -> allowed.stream().<Literal>map(Literal.Text::new))
                .orElseGet(() -> Stream.concat(mentioned.stream(), Stream.of(OTHER)));
    }

    /** The mentioned ones, one between each two neighbours, and one beyond each end, as far as the fact can get there. */
    private static Stream<Literal> amounts(FactShape shape, List<Literal> mentioned) {
        var ends = new TreeSet<BigDecimal>();
        mentioned.forEach(literal -> {
            if (literal instanceof Literal.Amount amount) {
                ends.add(amount.value());
            }
        });
        shape.least().ifPresent(ends::add);
        shape.most().ifPresent(ends::add);
        var all = new TreeSet<>(ends);
        Optional<BigDecimal> before = Optional.empty();
        for (var end : ends) {
            before.ifPresent(lower -> all.add(between(lower, end)));
            before = Optional.of(end);
        }
        all.add(ends.isEmpty() ? BigDecimal.ZERO : ends.first().subtract(BigDecimal.ONE));
        all.add(ends.isEmpty() ? BigDecimal.ZERO : ends.last().add(BigDecimal.ONE));
        return all.stream()
                .filter(value ->
                        shape.least().map(least -> value.compareTo(least) >= 0).orElse(true))
                .filter(value ->
                        shape.most().map(most -> value.compareTo(most) <= 0).orElse(true))
                .map(Literal.Amount::new);
    }

    /** A whole number where there is one. */
    private static BigDecimal between(BigDecimal lower, BigDecimal upper) {
        var middle = lower.add(upper).divide(BigDecimal.valueOf(2));
        var whole = middle.setScale(0, RoundingMode.FLOOR);
        return whole.compareTo(lower) > 0 ? whole : middle;
    }

    private static Stream<Literal> days(List<Literal> mentioned) {
        var days = new TreeSet<LocalDate>();
        mentioned.forEach(literal -> {
            if (literal instanceof Literal.Day day) {
                days.addAll(List.of(
                        day.value().minusDays(1), day.value(), day.value().plusDays(1)));
            }
        });
        if (days.isEmpty()) {
            days.add(LocalDate.EPOCH);
        }
        return days.stream().map(Literal.Day::new);
    }
}
