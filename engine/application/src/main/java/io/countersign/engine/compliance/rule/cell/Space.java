package io.countersign.engine.compliance.rule.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All facts that some rows of a table can tell apart, and the part of it in which each row fits. A condition that is not
 * understood becomes a dimension of its own: it may hold or not, whatever the facts are. So the space holds every case that can
 * happen and perhaps some that cannot: what is empty in it never happens.
 */
public final class Space {

    private final List<FactShape> columns;
    private final List<Axis> axes = new ArrayList<>();
    private final Map<Integer, Axis> understood = new LinkedHashMap<>();
    private final Map<String, Axis> unknown = new LinkedHashMap<>();

    private Space(List<FactShape> columns) {
        this.columns = columns;
    }

    /**
     * @param columns what is known of the fact of each input
     * @param rows each with one condition for each input
     */
    public static Space of(List<FactShape> columns, List<List<Condition>> rows) {
        var space = new Space(List.copyOf(columns));
        for (var index = 0; index < columns.size(); index++) {
            Set<Condition> conditions = new LinkedHashSet<>();
            for (var row : rows) {
                conditions.add(row.get(index));
            }
            space.add(index, conditions);
        }
        return space;
    }

    private void add(int index, Set<Condition> conditions) {
        var shape = columns.get(index);
        var readable = conditions.stream().filter(Condition::isUnderstood).toList();
        if (Axis.canRepresent(shape, readable)) {
            var axis = Axis.of(shape, readable);
            understood.put(index, axis);
            axes.add(axis);
        }
        conditions.stream()
                .filter(condition -> !condition.isUnderstood() || !understood.containsKey(index))
                .filter(condition -> !(condition instanceof Condition.Always))
                .forEach(condition -> {
                    var axis = Axis.unknown(shape.name(), condition);
                    unknown.put(key(index, condition), axis);
                    axes.add(axis);
                });
    }

    private static String key(int column, Condition condition) {
        return column + " " + condition;
    }

    public Box everything() {
        return new Box(axes.stream().map(Axis::everything).toList());
    }

    /** Where a row fits. */
    public Box where(List<Condition> row) {
        var sets = axes.stream().map(Axis::everything).toList();
        for (var index = 0; index < row.size(); index++) {
            var condition = row.get(index);
            var axis = axisOf(index, condition);
            axis.ifPresent(found -> sets.get(axes.indexOf(found)).and(found.passing(condition)));
        }
        return new Box(sets);
    }

    private Optional<Axis> axisOf(int column, Condition condition) {
        return Optional.ofNullable(unknown.get(key(column, condition)))
                .or(() -> Optional.ofNullable(understood.get(column)));
    }

    /** Whether facts of this box surely exist; false where only a condition that is not understood could tell. */
    public boolean isCertain(Box box) {
        for (var index = 0; index < axes.size(); index++) {
            var axis = axes.get(index);
            if (!axis.isUnderstood() && !box.sets().get(index).equals(axis.everything())) {
                return false;
            }
        }
        return true;
    }

    /** Facts of the box, only those on which it depends, e.g. {@code product.abv = 5, content.type = "email"}. */
    public String example(Box box) {
        Stream.Builder<String> texts = Stream.builder();
        for (var index = 0; index < axes.size(); index++) {
            var axis = axes.get(index);
            var set = box.sets().get(index);
            if (axis.isUnderstood() && !set.equals(axis.everything())) {
                texts.add(axis.name() + " = " + axis.example(set));
            }
        }
        var shown = texts.build().toList();
        return shown.isEmpty() ? "any facts" : String.join(", ", shown);
    }
}
