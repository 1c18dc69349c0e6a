package io.countersign.engine.retention;

import io.countersign.engine.content.RemovalCheck.Obstacle;
import java.util.List;

/**
 * An item of which every day has come.
 *
 * @param last of its days
 * @param rule under which it may go, in words
 * @param obstacles why it stays for now; empty when the next night takes it
 */
public record DueItem(Deadline last, String rule, List<Obstacle> obstacles) {

    public DueItem {
        obstacles = List.copyOf(obstacles);
    }
}
