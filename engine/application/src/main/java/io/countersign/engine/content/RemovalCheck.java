package io.countersign.engine.content;

import java.util.List;

/** Implemented by whoever knows why an item must not be deleted or erased now. */
public interface RemovalCheck {

    /** @param submissions of the item, all that there ever were */
    List<Obstacle> check(ItemId item, List<SubmissionId> submissions);

    /**
     * @param code stable and in capitals, such as {@code LIVE}
     * @param message what, why, and what to do first
     */
    record Obstacle(String code, String message) {}
}
