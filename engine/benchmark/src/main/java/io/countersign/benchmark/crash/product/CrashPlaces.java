package io.countersign.benchmark.crash.product;

import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.Stand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The places of this process at which it can be made to stand. For several threads. */
final class CrashPlaces {

    private final CrashOrders orders;
    /** How many stood, by order, place and kind. */
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

    CrashPlaces(CrashOrders orders) {
        this.orders = orders;
    }

    /** As the JVM was told. */
    static CrashPlaces ofThisProcess() {
        return new CrashPlaces(new CrashOrders(Path.of(System.getProperty(CrashOrders.PROPERTY, "no-orders"))));
    }

    /** Stands there if that is ordered. */
    void pass(CrashPoint point, Set<Mode> kinds) {
        place(point, kinds).ifPresent(file -> {
            try {
                Stand.at(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** The file by which somebody stands there; empty when he goes on. */
    Optional<Path> place(CrashPoint point, Set<Mode> kinds) {
        var order = order(point);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        int most = Integer.parseInt(order.substring(order.indexOf(' ') + 1));
        int number = counts.computeIfAbsent(order + point + kinds, key -> new AtomicInteger())
                .incrementAndGet();
        return number <= most ? Optional.of(orders.stand(point, kinds)) : Optional.empty();
    }

    private String order(CrashPoint point) {
        try {
            return Files.readString(orders.order(point));
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
