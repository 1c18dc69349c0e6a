package io.countersign.plugin.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.channel.PublicationKey;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordKeyTest {

    private static final Instant TEN = Instant.parse("2026-11-22T10:00:00.123456Z");

    /** From atproto.com/specs/tid: thirteen characters, the first of which leaves the top bit free. */
    @Test
    void isAValidTid() {
        assertThat(RecordKey.of(new PublicationKey(UUID.randomUUID(), TEN)).value())
                .matches("[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}");
    }

    @Test
    void encodesMicrosecondsAndClock() {
        RecordKey key = RecordKey.of(new PublicationKey(new UUID(0, 0), Instant.parse("2023-06-30T03:47:41.041000Z")));

        assertThat(key.value()).isEqualTo(reference(1_688_096_861_041_000L << 10));
    }

    @Test
    void isTheSameAtEveryTry() {
        PublicationKey key = new PublicationKey(UUID.randomUUID(), TEN);

        assertThat(RecordKey.of(key)).isEqualTo(RecordKey.of(new PublicationKey(key.value(), TEN)));
    }

    @Test
    void differsForPublicationsOfTheSameMoment() {
        Set<RecordKey> keys = Stream.generate(() -> RecordKey.of(new PublicationKey(UUID.randomUUID(), TEN)))
                .limit(500)
                .collect(Collectors.toSet());

        assertThat(keys).hasSize(500);
    }

    @Test
    void sortsByTime() {
        RecordKey early = RecordKey.of(new PublicationKey(UUID.randomUUID(), TEN));
        RecordKey late = RecordKey.of(new PublicationKey(UUID.randomUUID(), TEN.plusSeconds(2)));

        assertThat(early.value()).isLessThan(late.value());
    }

    /** The long way round: base 32 by the JDK, digits exchanged. */
    private static String reference(long number) {
        String digits = "0".repeat(13) + Long.toUnsignedString(number, 32);
        return digits.substring(digits.length() - 13)
                .chars()
                .map(digit -> "234567abcdefghijklmnopqrstuvwxyz".charAt(Character.digit(digit, 32)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
