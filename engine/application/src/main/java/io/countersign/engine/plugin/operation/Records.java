package io.countersign.engine.plugin.operation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between the variables of a task and the records of an operation. */
final class Records {

    private Records() {}

    /** @throws IllegalArgumentException naming the variable that is missing or of another type */
    static <I extends Record> I read(Class<I> type, Map<String, Object> variables) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, variables.get(component.getName())))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<I> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("Input: it is refused (%s).".formatted(refused.getCause()), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(RecordComponent component, @Nullable Object value) {
        Object converted = convert(component.getType(), value);
        if (converted == null) {
            throw new IllegalArgumentException("Input '%s': %s is no %s. Correct the input parameter in the model."
                    .formatted(
                            component.getName(),
                            value == null ? "nothing" : "'" + value + "'",
                            component.getType().getSimpleName()));
        }
        return converted;
    }

    private static @Nullable Object convert(Class<?> type, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (type == String.class || type == Boolean.class || type == boolean.class) {
            return type == String.class ? value.toString() : value instanceof Boolean ? value : null;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value.toString()))
                    .findFirst()
                    .orElse(null);
        }
        return value instanceof Number number ? number(type, number) : null;
    }

    private static @Nullable Object number(Class<?> type, Number number) {
        if (type == Long.class || type == long.class) {
            return number.longValue();
        }
        boolean fits = number.longValue() == number.intValue();
        return fits && (type == Integer.class || type == int.class) ? (Object) number.intValue() : null;
    }

    /** In the order of the components; empty optional values and nulls are left out. */
    static Map<String, Object> write(Record result) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (RecordComponent component : result.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(result);
                if (value != null) {
                    variables.put(component.getName(), value instanceof Enum<?> constant ? constant.name() : value);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return variables;
    }
}
