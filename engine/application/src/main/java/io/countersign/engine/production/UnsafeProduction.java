package io.countersign.engine.production;

import java.util.List;
import java.util.stream.Collectors;

/** The product does not start; its message has a line for each reason. */
final class UnsafeProduction extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsafeProduction(List<Danger> dangers) {
        super(dangers.stream().map(danger -> "- " + danger).collect(Collectors.joining("\n")));
    }
}
