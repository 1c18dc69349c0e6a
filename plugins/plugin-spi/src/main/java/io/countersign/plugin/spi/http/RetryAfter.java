package io.countersign.plugin.spi.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * When a network will take calls again, by its own word: {@code Retry-After} (RFC 9110, 10.2.3), else the reset of a rate
 * limit, which networks give as seconds from now, seconds since 1970 or ISO 8601.
 */
public final class RetryAfter {

    /** A network that asks for more is asked again after a day. */
    public static final Duration LONGEST = Duration.ofDays(1);

    private static final long SURELY_AN_EPOCH = 1_000_000_000L;
    private static final List<String> HEADERS = List.of("retry-after", "ratelimit-reset", "x-ratelimit-reset");

    private RetryAfter() {}

    /** Never before {@code now}, never later than {@link #LONGEST} from it; empty when there is no readable header. */
    public static Optional<Instant> of(HttpAnswer answer, Instant now) {
        return HEADERS.stream()
                .map(answer::header)
                .flatMap(Optional::stream)
                .map(value -> read(value.strip(), now))
                .flatMap(Optional::stream)
                .map(moment -> within(moment, now))
                .findFirst();
    }

    private static Optional<Instant> read(String value, Instant now) {
        try {
            return Optional.of(value.matches("-?\\d{1,18}") ? seconds(Long.parseLong(value), now) : date(value));
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant seconds(long seconds, Instant now) {
        return seconds >= SURELY_AN_EPOCH ? Instant.ofEpochSecond(seconds) : now.plusSeconds(seconds);
    }

    private static Instant date(String value) {
        DateTimeFormatter format =
                value.matches("\\d{4}-.*") ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.RFC_1123_DATE_TIME;
        return ZonedDateTime.parse(value, format).toInstant();
    }

    private static Instant within(Instant moment, Instant now) {
        if (moment.isBefore(now)) {
            return now;
        }
        Instant latest = now.plus(LONGEST);
        return moment.isAfter(latest) ? latest : moment;
    }
}
