package io.countersign.plugin.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.channel.PublicationKey;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People read slugs, and a publication is found by its own. */
class SlugTest {

    private static final PublicationKey KEY =
            new PublicationKey(UUID.fromString("01234567-89ab-7cde-8f01-23456789abcd"), Instant.EPOCH);

    @ParameterizedTest
    @CsvSource({
        "Spring sale,                 spring-sale-456789abcd",
        "Grüße aus Straßburg: 50 %!,  grusse-aus-strassburg-50-456789abcd",
        "It’s 'our' day,              its-our-day-456789abcd",
        "春のセール,                    post-456789abcd",
        "' ',                         post-456789abcd",
        "-- a --,                     a-456789abcd"
    })
    void holdsTheTitleAndTheKey(String title, String slug) {
        assertThat(Slug.of(title, KEY).value()).isEqualTo(slug);
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        assertThat(Slug.of("wonderful ".repeat(20), KEY).value()).isEqualTo("wonderful-".repeat(6) + "456789abcd");
        assertThat(Slug.of("w".repeat(99), KEY).value()).isEqualTo("w".repeat(60) + "-456789abcd");
    }

    @Test
    void differsForKeysOfTheSameMoment() {
        PublicationKey other =
                new PublicationKey(UUID.fromString("01234567-89ab-7cde-8f01-23456789abce"), Instant.EPOCH);

        assertThat(Slug.of("Same", other)).isNotEqualTo(Slug.of("Same", KEY));
    }
}
