package io.countersign.plugin.spi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After | 120 | 2026-11-22T10:02:00Z",
                "retry-after | Sun, 22 Nov 2026 10:02:00 GMT | 2026-11-22T10:02:00Z",
                "Retry-After | 0 | 2026-11-22T10:00:00Z",
                "Retry-After | -5 | 2026-11-22T10:00:00Z",
                "Retry-After | Sat, 21 Nov 2026 10:00:00 GMT | 2026-11-22T10:00:00Z",
                "Retry-After | 315360000 | 2026-11-23T10:00:00Z",
                "RateLimit-Reset | 1795341720 | 2026-11-22T10:02:00Z",
                "RateLimit-Reset | 120 | 2026-11-22T10:02:00Z",
                "X-RateLimit-Reset | 2026-11-22T10:02:00.123Z | 2026-11-22T10:02:00.123Z"
            })
    void readsWhatNetworksWrite(String header, String value, Instant expected) {
        assertThat(RetryAfter.of(answer(Map.of(header, value)), NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "99999999999999999999",
                "Sun, 99 Nov 2026 10:02:00 GMT",
                "2026-99-99T00:00:00Z",
                "1.5"
            })
    void takesGarbageForNothing(String value) {
        assertThat(RetryAfter.of(answer(Map.of("Retry-After", value)), NOW)).isEmpty();
    }

    @Test
    void prefersRetryAfterToTheReset() {
        assertThat(RetryAfter.of(answer(Map.of("RateLimit-Reset", "300", "Retry-After", "60")), NOW))
                .contains(NOW.plusSeconds(60));
    }

    @Test
    void readsTheResetWhereRetryAfterIsGarbage() {
        assertThat(RetryAfter.of(answer(Map.of("RateLimit-Reset", "300", "Retry-After", "soon")), NOW))
                .contains(NOW.plusSeconds(300));
    }

    private static HttpAnswer answer(Map<String, String> headers) {
        return new HttpAnswer(429, headers, new byte[0]);
    }
}
