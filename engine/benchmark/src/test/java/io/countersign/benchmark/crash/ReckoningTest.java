package io.countersign.benchmark.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shows that the comparison of the crash series would notice. */
class ReckoningTest {

    private static final List<String> TWO = List.of("one", "two");

    @Test
    void findsNothingWhenEverythingHappenedOnce() {
        assertThat(reckoning(TWO, TWO, List.of("two", "one"), TWO).differences())
                .isEmpty();
    }

    @Test
    void findsAPlantedLossAndTellsItsHistory() {
        assertThat(reckoning(TWO, TWO, List.of("one"), TWO).differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.isLoss()).isTrue())
                .hasToString("two: signed 1 times, network has it 0 times\n    history of two");
    }

    @Test
    void findsAPlantedDuplicateAndTellsItsHistory() {
        assertThat(reckoning(TWO, TWO, List.of("one", "two", "one"), TWO).differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.isLoss()).isFalse())
                .hasToString("one: signed 1 times, network has it 2 times\n    history of one");
    }

    @Test
    void findsWhatTheLedgerOrTheRecordsDoNotKnow() {
        assertThat(reckoning(TWO, List.of("one"), TWO, List.of("one", "two", "two"))
                        .differences())
                .extracting(difference -> difference.where() + " " + difference.found())
                .containsExactly("ledger 0", "record 2");
    }

    @Test
    void findsWhatNobodySigned() {
        assertThat(reckoning(List.of(), List.of(), List.of("stray"), List.of()).differences())
                .hasToString("[stray: signed 0 times, network has it 1 times\n    history of stray]");
    }

    private static Reckoning reckoning(
            List<String> intents, List<String> ledger, List<String> network, List<String> records) {
        return new Reckoning(intents, ledger, network, records, post -> List.of("history of " + post));
    }
}
