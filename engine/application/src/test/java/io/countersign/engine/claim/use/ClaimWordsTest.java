package io.countersign.engine.claim.use;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "saves 30% energy | It SAVES 30 % energy!",
                "saves 30 % energy | and saves 30% – energy",
                "no. 1 in Germany | the No 1 in germany",
                "spart Energie | Das spart,\u00a0Energie",
                "日本一 | これは日本一です"
            })
    void findsAClaimByItsWords(String claim, String text) {
        assertThat(ClaimWords.of(claim).orElseThrow().find(text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "saves energy | saves a lot of energy",
                "saves energy | energy saves",
                "now here | nowhere",
                "best pot | the best potato",
                "a.*b | a and b",
                "30% off | 130% off"
            })
    void passesOverOtherWords(String claim, String text) {
        assertThat(ClaimWords.of(claim).orElseThrow().find(text)).isEmpty();
    }

    @Test
    void quotesTheTextAsItIsWritten() {
        assertThat(ClaimWords.of("saves energy").orElseThrow().find("It Saves, energy."))
                .contains("Saves, energy");
        assertThat(ClaimWords.of("…")).isEmpty();
    }
}
