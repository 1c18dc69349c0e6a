package io.countersign.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoClockTest {

    private static final Duration MANY_DAYS = Duration.ofDays(40);

    private final DemoClock clock = new DemoClock();

    @Test
    void isTheMachinesClockUntilItIsSetBack() {
        assertThat(clock.offset()).isZero();
    }

    @Test
    void goesForwardOnly() {
        clock.setBackTo(Instant.now(clock).minus(MANY_DAYS));
        Instant later = clock.instant().plus(Duration.ofDays(3));

        clock.moveTo(later);
        clock.moveTo(later.minus(Duration.ofDays(2)));

        assertThat(clock.instant()).isAfterOrEqualTo(later);
    }

    @Test
    void isNeverAheadOfTheMachine() {
        clock.setBackTo(Instant.now(clock).minus(MANY_DAYS));

        clock.moveTo(clock.machineTime().plus(MANY_DAYS));

        assertThat(clock.offset()).isZero();
    }

    @Test
    void refusesABeginningThatIsNotPast() {
        assertThatThrownBy(() -> clock.setBackTo(clock.machineTime().plus(MANY_DAYS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not past");
    }

    @Test
    void tellsTheSameTimeInEveryZone() {
        clock.setBackTo(Instant.now(clock).minus(MANY_DAYS));

        assertThat(Duration.between(
                        clock.instant(), clock.withZone(ZoneId.of("Asia/Tokyo")).instant()))
                .isLessThan(Duration.ofDays(1));
    }
}
