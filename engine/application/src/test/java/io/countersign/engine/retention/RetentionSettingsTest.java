package io.countersign.engine.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RetentionSettingsTest {

    private static final RetentionSettings BERLIN = settings(3);

    @Test
    void erasesAtTheHourOfItsZoneTodayOrTomorrow() {
        assertThat(BERLIN.nextErasing(Instant.parse("2026-11-22T02:29:59Z")))
                .isEqualTo(Instant.parse("2026-11-22T02:30:00Z"));
        assertThat(BERLIN.nextErasing(Instant.parse("2026-11-22T02:30:00Z")))
                .isEqualTo(Instant.parse("2026-11-23T02:30:00Z"));
    }

    @Test
    void keepsTheHourWhenTheClocksChange() {
        assertThat(BERLIN.nextErasing(Instant.parse("2026-10-24T12:00:00Z")))
                .as("25 hours after that of the day before")
                .isEqualTo(Instant.parse("2026-10-25T02:30:00Z"));
    }

    @Test
    void countsDaysInItsZone() {
        assertThat(BERLIN.day(Instant.parse("2026-11-22T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void refusesYearsThatNobodyMeans() {
        assertThatThrownBy(() -> settings(0)).hasMessageContaining("countersign.retention.years: 0");
        assertThatThrownBy(() -> settings(101)).hasMessageContaining("101");
    }

    private static RetentionSettings settings(int years) {
        return new RetentionSettings(years, ZoneId.of("Europe/Berlin"), true, LocalTime.of(3, 30));
    }
}
