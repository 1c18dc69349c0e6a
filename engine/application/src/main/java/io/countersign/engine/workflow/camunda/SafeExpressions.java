package io.countersign.engine.workflow.camunda;

import java.util.Map;
import java.util.Properties;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Expressions that can compare and calculate but not act: method calls are not in the grammar (JUEL's JEE5 profile),
 * objects have no properties but those that {@link ReadableProperties} lists, and the names of {@link ModelNames} are the
 * only ones of the application.
 */
final class SafeExpressions extends JuelExpressionManager {

    private final ModelNames names;

    SafeExpressions(ModelNames names) {
        super(Map.of());
        this.names = names;
        // Properties of our own, so that no el.properties on the class path can switch method calls on again.
        setExpressionFactory(new ExpressionFactoryImpl(ExpressionFactoryImpl.Profile.JEE5, new Properties()));
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolvers = new CompositeELResolver();
        resolvers.add(new NamesInModels(names)); // first, so that no process variable can hide an operation
        resolvers.add(new VariableScopeElResolver());
        resolvers.add(new VariableContextElResolver());
        resolvers.add(new ReadableProperties());
        resolvers.add(new ArrayELResolver(true));
        resolvers.add(new ListELResolver(true));
        resolvers.add(new MapELResolver(true));
        return resolvers;
    }
}
