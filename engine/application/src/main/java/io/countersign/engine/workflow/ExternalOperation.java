package io.countersign.engine.workflow;

import java.time.Duration;

/**
 * Work that leaves the process: a call to a network, a file, anything that must not happen inside a database transaction.
 * A Spring bean of this type can be named by a service task: {@code camunda:delegateExpression="${publishVariant}"} runs
 * the operation whose id is {@code publishVariant}. It is run by a thread of the in-process worker, without a
 * transaction, at least once per task; so whatever must not happen twice needs a key of its own.
 */
public interface ExternalOperation {

    /** The name in models: {@code [A-Za-z][A-Za-z0-9]*}, unique among operations, delegates and model values. */
    String id();

    /** Does the work. An exception counts as {@link Outcome.Broken} that may pass: it is tried again with growing waits. */
    Outcome run(Call call);

    /** How long a run may take before another node takes the task over; extended while the run still lives. */
    default Duration lockTime() {
        return Duration.ofMinutes(2);
    }
}
