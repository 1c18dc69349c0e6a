package io.countersign.engine.model;

import java.util.List;

/**
 * A way through a process on which something is published that nobody signed off.
 *
 * @param process key of the process
 * @param element id of the element that publishes, or of which it cannot be known whether it does
 * @param path ids of the elements from where the process begins to the element
 * @param message what, which one, why, and how to mend it
 */
public record UnsignedPath(String process, String element, List<String> path, String message) {

    public UnsignedPath {
        path = List.copyOf(path);
    }
}
