package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.ExternalOperation;
import io.countersign.engine.workflow.ModelValues;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Everything of ours that a model can name: external operations, delegates and model values. Nothing else of the
 * application is visible to an expression. The beans are looked up at the first use, when the application is complete,
 * because many of them need the engine themselves.
 */
@Component
class ModelNames {

    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final ListableBeanFactory beans;
    private final Supplier<Map<String, ExternalOperation>> operations;
    private final Supplier<Map<String, ModelValues>> values;
    private final Supplier<Set<String>> delegates;

    ModelNames(ListableBeanFactory beans) {
        this.beans = beans;
        operations = SingletonSupplier.of(() -> named(ExternalOperation.class, ExternalOperation::id));
        values = SingletonSupplier.of(() -> named(ModelValues.class, ModelValues::name));
        delegates = SingletonSupplier.of(() -> Set.of(beans.getBeanNamesForType(JavaDelegate.class, true, false)));
    }

    Collection<ExternalOperation> operations() {
        return operations.get().values();
    }

    boolean isOperation(String id) {
        return operations.get().containsKey(id);
    }

    ExternalOperation operation(String id) {
        ExternalOperation operation = operations.get().get(id);
        if (operation == null) {
            throw new IllegalArgumentException("Operation %s: not installed. Install its plugin.".formatted(id));
        }
        return operation;
    }

    /** What the name stands for in an expression: model values or a delegate. */
    Optional<Object> resolve(String name) {
        ModelValues value = values.get().get(name);
        if (value != null) {
            return Optional.of(value);
        }
        return delegates.get().contains(name) ? Optional.of(beans.getBean(name)) : Optional.empty();
    }

    /** Fails when two things share a name or a name cannot be written in a model. */
    void check() {
        Set<String> seen = new HashSet<>(delegates.get());
        for (Set<String> more : List.of(operations.get().keySet(), values.get().keySet())) {
            more.forEach(name -> require(seen.add(name), name, "is given twice"));
        }
        seen.forEach(name -> require(FORM.matcher(name).matches(), name, "is not of letters and digits"));
    }

    private <T> Map<String, T> named(Class<T> type, Function<T, String> name) {
        Map<String, T> found = new HashMap<>();
        for (T bean : beans.getBeansOfType(type).values()) {
            require(found.put(name.apply(bean), bean) == null, name.apply(bean), "is given twice");
        }
        return Map.copyOf(found);
    }

    private static void require(boolean met, String name, String why) {
        if (!met) {
            throw new IllegalStateException("Name for models %s: %s. Rename one bean.".formatted(name, why));
        }
    }
}
