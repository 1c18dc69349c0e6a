package io.countersign.engine.workflow.camunda;

import java.util.List;

/** The route table says nothing of these operations. */
final class UncoveredOperations extends RuntimeException {

    private static final long serialVersionUID = 1;

    UncoveredOperations(List<String> missing) {
        super("Camunda's operations (routes.csv): the route table does not say who may call "
                + String.join(", ", missing) + ". Add a line for each, NOBODY where nobody may.");
    }
}
