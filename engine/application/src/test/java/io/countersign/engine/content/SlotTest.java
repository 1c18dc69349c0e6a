package io.countersign.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void meansTheLocalTimeOfItsZone() {
        assertThat(slot("2026-12-01T17:00").instant()).isEqualTo(Instant.parse("2026-12-01T16:00:00Z"));
        assertThat(slot("2026-07-01T17:00").instant()).isEqualTo(Instant.parse("2026-07-01T15:00:00Z"));
    }

    @Test
    void meansTheFirstOfTwoHoursWhenClocksAreSetBack() {
        var slot = slot("2026-10-25T02:30");

        assertThat(slot.isRepeated()).isTrue();
        assertThat(slot.instant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void knowsAnHourThatClocksJumpOver() {
        assertThat(slot("2027-03-28T02:30").isSkipped()).isTrue();
        assertThat(slot("2027-03-28T03:00").isSkipped()).isFalse();
    }

    private static Slot slot(String at) {
        return new Slot(LocalDateTime.parse(at), BERLIN);
    }
}
