package io.countersign.engine.review.plan;

import java.util.List;

/**
 * @param xml BPMN 2.0 with its diagram
 * @param active ids of the elements that hold a token
 * @param passed ids of the elements that were completed
 * @param incidents ids of the elements at which it is stuck
 */
public record ProcessPicture(String xml, List<String> active, List<String> passed, List<String> incidents) {

    public ProcessPicture {
        active = List.copyOf(active);
        passed = List.copyOf(passed);
        incidents = List.copyOf(incidents);
    }
}
