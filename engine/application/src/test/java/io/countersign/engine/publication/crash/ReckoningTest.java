package io.countersign.engine.publication.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows that the comparison of the crash tests would notice. */
class ReckoningTest {

    private static final List<String> TWO = List.of("one", "two");

    @Test
    void findsNothingWhenEverythingHappenedOnce() {
        assertThat(new Reckoning(TWO, TWO, List.of("two", "one"), TWO).differences())
                .isEmpty();
    }

    @Test
    void findsAPlantedLoss() {
        assertThat(new Reckoning(TWO, TWO, List.of("one"), TWO).differences())
                .containsExactly("two: intended 1 times, network has it 0 times");
    }

    @Test
    void findsAPlantedDuplicate() {
        assertThat(new Reckoning(TWO, TWO, List.of("one", "two", "one"), TWO).differences())
                .containsExactly("one: intended 1 times, network has it 2 times");
    }

    @Test
    void findsWhatTheLedgerOrTheAuditLogDoesNotKnow() {
        assertThat(new Reckoning(TWO, List.of("one"), TWO, List.of("one", "two", "two")).differences())
                .containsExactly(
                        "two: intended 1 times, audit has it 2 times", "two: intended 1 times, ledger has it 0 times");
    }

    @Test
    void findsWhatNobodyWanted() {
        assertThat(new Reckoning(List.of(), List.of(), List.of("stray"), List.of()).differences())
                .containsExactly("stray: intended 0 times, network has it 1 times");
    }
}
