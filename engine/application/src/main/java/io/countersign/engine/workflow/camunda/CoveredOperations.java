package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Coverage;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Keeps the product from starting when Camunda has an operation of which the route table says nothing. It would be refused,
 * but nobody decided so.
 */
@Component
class CoveredOperations implements SmartInitializingSingleton {

    /** Two doors to the same engine. */
    private static final List<String> DOORS = List.of("/engine-rest", "/camunda/api/engine/engine/default");

    private final Coverage table;

    CoveredOperations(Coverage table) {
        this.table = table;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var missing = missing(RestOperations.all());
        if (!missing.isEmpty()) {
            throw new UncoveredOperations(missing);
        }
    }

    List<String> missing(Set<String> operations) {
        return DOORS.stream()
                .flatMap(door -> operations.stream().flatMap(operation -> missing(door, operation)))
                .toList();
    }

    private Stream<String> missing(String door, String operation) {
        var method = operation.substring(0, operation.indexOf(' '));
        var path = door + operation.substring(operation.indexOf(' ') + 1);
        return table.covers(method, path) ? Stream.empty() : Stream.of(method + " " + path);
    }
}
