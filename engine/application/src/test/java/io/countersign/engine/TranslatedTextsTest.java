package io.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guard of the texts is shown to bite. */
class TranslatedTextsTest {

    private static final Map<String, String> ENGLISH = Map.of("save", "Save {name}", "it", "IT");

    @Test
    void isContentWithAWholeFile() {
        assertThat(TranslatedTexts.flaws(ENGLISH, Map.of("save", "Guardar {name}", "it", "IT"), Set.of("it")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "other,Otro,other surplus",
        "save,' ',save empty",
        "save,Guardar,save has other gaps",
        "save,Save {name},save is still English"
    })
    void bites(String key, String text, String flaw) {
        assertThat(TranslatedTexts.flaws(ENGLISH, Map.of(key, text), Set.of())).contains(flaw, "it missing");
    }
}
