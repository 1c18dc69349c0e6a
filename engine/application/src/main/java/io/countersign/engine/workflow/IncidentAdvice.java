package io.countersign.engine.workflow;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows for some incidents who owns them and what to do; a Spring bean of this type is asked before the general advice. */
public interface IncidentAdvice {

    Optional<Advice> advise(Failure failure);

    /**
     * What is known of the failed work.
     *
     * @param element the place in the model
     * @param businessKey of the process instance
     */
    record Failure(
            String kind,
            String message,
            @Nullable String element,
            @Nullable String businessKey) {}

    /**
     * @param owner a person or a group, as people know it
     * @param nextStep one sentence that tells the owner what to do
     * @param submission what it is about, if anything
     */
    record Advice(
            String owner,
            String nextStep,
            @Nullable UUID item,
            @Nullable String itemName,
            @Nullable UUID submission) {}
}
