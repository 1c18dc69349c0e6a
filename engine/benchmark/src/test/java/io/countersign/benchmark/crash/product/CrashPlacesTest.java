package io.countersign.benchmark.crash.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.benchmark.crash.product.CrashOrders.Standing;
import io.countersign.plugin.testkit.oracle.Mode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shows that what the crash series counts as cut really stood there. */
class CrashPlacesTest {

    private static final Set<Mode> KIND = EnumSet.of(Mode.MANUAL);

    @TempDir
    private Path folder;

    private CrashOrders orders;
    private CrashPlaces places;

    @BeforeEach
    void open() {
        orders = new CrashOrders(folder);
        places = new CrashPlaces(orders);
    }

    @Test
    void nobodyStandsWithoutAnOrder() {
        places.pass(CrashPoint.SENDING, KIND);

        assertThat(orders.standing()).isEmpty();
    }

    @Test
    void standsUntilTheOrderIsWithdrawn() {
        orders.give(CrashPoint.SENDING, 1);
        var passing = CompletableFuture.runAsync(() -> places.pass(CrashPoint.SENDING, KIND));
        await().until(() -> !orders.standing().isEmpty());

        assertThat(orders.standing())
                .containsExactly(new Standing(
                        CrashPoint.SENDING, KIND, ProcessHandle.current().pid()));
        assertThat(passing).isNotDone();

        orders.withdraw();
        await().until(passing::isDone);
        assertThat(orders.standing()).isEmpty();
    }

    @Test
    void letsFurtherOnesPassWhenEnoughStand() {
        orders.give(CrashPoint.SENDING, 1);

        assertThat(places.place(CrashPoint.SENDING, KIND)).isPresent();
        assertThat(places.place(CrashPoint.SENDING, KIND)).isEmpty();
        assertThat(places.place(CrashPoint.SENDING, EnumSet.of(Mode.QUERYABLE))).isPresent();
        assertThat(places.place(CrashPoint.SENT, KIND)).isEmpty();
    }
}
