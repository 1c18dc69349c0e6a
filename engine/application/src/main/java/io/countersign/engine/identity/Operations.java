package io.countersign.engine.identity;

import java.util.List;
import java.util.Optional;

/** Every operation of the product and of Camunda, with who may call it: what the filter asks on every call. */
public interface Operations {

    /** In the order of the table. */
    List<Operation> all();

    /** The line itself, by its method and the path that is written there. */
    Optional<Operation> find(String method, String path);
}
