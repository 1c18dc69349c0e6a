package io.countersign.engine.review.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * @param xml BPMN 2.0 with its diagram
 * @param active ids of the elements that hold a token
 * @param passed ids of the elements that were completed
 * @param incidents ids of the elements at which it is stuck
 * @param steps what was done with a name, oldest first
 */
public record ProcessPicture(
        String xml, List<String> active, List<String> passed, List<String> incidents, List<Step> steps) {

    /**
     * One visit of an element.
     *
     * @param element its id
     * @param name what the model calls it
     * @param ended empty while it lasts
     */
    public record Step(String element, String name, Instant began, Optional<Instant> ended) {}

    public ProcessPicture {
        active = List.copyOf(active);
        passed = List.copyOf(passed);
        incidents = List.copyOf(incidents);
        steps = List.copyOf(steps);
    }
}
