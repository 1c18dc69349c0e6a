package io.countersign.engine.content.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void showsAShortTextWhole() {
        assertThat(Passages.around(List.of("bikes"), " Bikes\n for all ")).isEqualTo("Bikes for all");
    }

    @Test
    void beginsAtAWordBeforeTheOneThatWasFound() {
        var passage = Passages.around(List.of("sought"), "far away ".repeat(10) + "SOUGHT and found");

        assertThat(passage).startsWith("…").endsWith("SOUGHT and found").doesNotContain("…ar");
    }

    @Test
    void neverCutsASignInTwo() {
        var passage = Passages.around(List.of("none"), "🎄".repeat(300));

        assertThat(passage).isEqualTo("🎄".repeat(160) + "…");
    }

    @Test
    void survivesLettersThatGrowWhenTheyAreSmall() {
        assertThat(Passages.around(List.of("i"), "İ".repeat(100) + " word")).startsWith("İ");
    }
}
