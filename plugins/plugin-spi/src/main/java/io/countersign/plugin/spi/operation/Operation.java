package io.countersign.plugin.spi.operation;

import io.countersign.plugin.spi.PluginFailure;

/**
 * One thing that a service task can call by {@code camunda:delegateExpression="${id}"}.
 *
 * @param <I> a record; its components are the task's input parameters: String, Integer, Long, Boolean or an enum
 * @param <O> a record; its components become the task's result variables
 */
public interface Operation<I extends Record, O extends Record> {

    /** Also the bean's name and the topic: {@code [A-Za-z][A-Za-z0-9]*}, unique over all plugins. */
    String id();

    /** What the element template is called. */
    String name();

    String description();

    Class<I> input();

    Class<O> output();

    /** Called outside any transaction, perhaps more than once with the same {@link OperationContext#key()}. */
    O run(I input, OperationContext context) throws PluginFailure;
}
