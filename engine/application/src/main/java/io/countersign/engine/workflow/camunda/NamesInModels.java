package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.ModelValues;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.core.variable.scope.AbstractVariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code openStage} and {@code review[reviewId]}. Only inside a running process: the expressions of queries and
 * stored filters have no variable scope and see nothing of this.
 */
final class NamesInModels extends ReadOnlyResolver {

    private final ModelNames names;

    NamesInModels(ModelNames names) {
        this.names = names;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base instanceof ModelValues values) {
            context.setPropertyResolved(true);
            return values.of(String.valueOf(property));
        }
        if (base != null || !(context.getContext(VariableScope.class) instanceof AbstractVariableScope)) {
            return null;
        }
        Optional<Object> named = names.resolve(String.valueOf(property));
        named.ifPresent(found -> context.setPropertyResolved(true));
        return named.orElse(null);
    }
}
