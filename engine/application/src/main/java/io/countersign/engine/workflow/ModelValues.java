package io.countersign.engine.workflow;

import java.util.Map;

/**
 * Values that expressions in models may read: with the name {@code review}, {@code ${review[reviewId].group}} asks for
 * {@code of(reviewId).get("group")}. A Spring bean of this type is found by itself.
 */
public interface ModelValues {

    /** The name in models: {@code [A-Za-z][A-Za-z0-9]*}. */
    String name();

    /** The values of one thing; read anew at each use, in the engine's transaction. Throws when the id is unknown. */
    Map<String, Object> of(String id);
}
