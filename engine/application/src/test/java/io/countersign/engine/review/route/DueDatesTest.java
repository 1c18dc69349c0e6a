package io.countersign.engine.review.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final ReviewTimes TIMES =
            new ReviewTimes(Duration.ofHours(24), Duration.ofMinutes(30), Duration.ofMinutes(15), Duration.ofHours(24));

    @Test
    void countsBackFromTheSlotWhenThereIsTime() {
        var slot = NOW.plus(Duration.ofDays(10));

        var last = DueDates.of(NOW, slot, 0, TIMES);
        var first = DueDates.of(NOW, slot, 2, TIMES);

        assertThat(last.due()).isEqualTo(slot.minus(Duration.ofMinutes(30)));
        assertThat(first.due()).isEqualTo(last.due().minus(Duration.ofHours(48)));
        assertThat(first.remind()).isEqualTo(first.due().minus(Duration.ofHours(6)));
    }

    @Test
    void sharesWhatIsLeftWhenThereIsLittle() {
        var slot = NOW.plus(Duration.ofMinutes(100));

        assertThat(DueDates.of(NOW, slot, 2, TIMES).due()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(DueDates.of(NOW, slot, 0, TIMES).due()).isEqualTo(NOW.plus(Duration.ofMinutes(90)));
    }

    @Test
    void isDueAtOnceWhenTheSlotIsPast() {
        var dates = DueDates.of(NOW, NOW.minus(Duration.ofHours(1)), 1, TIMES);

        assertThat(dates.due()).isEqualTo(NOW);
        assertThat(dates.remind()).isEqualTo(NOW);
    }
}
