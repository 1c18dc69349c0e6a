package io.countersign.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue german = new Catalogue(Map.of(
            "Nobody is logged in. Log in.", "Niemand ist angemeldet. Melden Sie sich an.",
            "%s: %s. Correct it.", "%s: %s. Berichtigen Sie es.",
            "The %s '%s' is gone: %s. Correct it.", "„%2$s“ (%1$s) ist weg: %3$s. Berichtigen Sie es.",
            "%s and %s are late.", "%s und %s sind zu spät.",
            "somebody took it", "jemand hat es genommen",
            "the pot", "der Topf",
            "the lid", "der Deckel"));

    @Test
    void saysASentence() {
        assertThat(german.say("Nobody is logged in. Log in.")).isEqualTo("Niemand ist angemeldet. Melden Sie sich an.");
    }

    @Test
    void putsTheFillingsWhereTheLanguageWantsThem() {
        assertThat(german.say("The pot 'Ämma.' is gone: blown away. Correct it."))
                .isEqualTo("„Ämma.“ (pot) ist weg: blown away. Berichtigen Sie es.");
    }

    @Test
    void saysFillingsThatAreSentencesToo() {
        assertThat(german.say("The pot 'x' is gone: somebody took it. Correct it."))
                .isEqualTo("„x“ (pot) ist weg: jemand hat es genommen. Berichtigen Sie es.");
        assertThat(german.say("the pot; the lid; 12")).isEqualTo("der Topf; der Deckel; 12");
        assertThat(german.say("the pot, the lid")).isEqualTo("der Topf, der Deckel");
        assertThat(german.say("the pot, my lid")).isEqualTo("the pot, my lid");
    }

    @Test
    void leavesWhatOthersWroteAsItIs() {
        assertThat(german.say("Please use the pot.")).isEqualTo("Please use the pot.");
        assertThat(german.say("%s and %s are early.")).isEqualTo("%s and %s are early.");
        assertThat(german.say("")).isEmpty();
    }

    @Test
    void fillsGapsAtBothEnds() {
        assertThat(german.say("Mia and Max and Lena are late.")).isEqualTo("Mia und Max and Lena sind zu spät.");
    }

    @Test
    void isNotStoppedByLongTexts() {
        var endless = "and ".repeat(900) + "are late";

        assertThat(german.say(endless)).isEqualTo(endless);
    }

    @Test
    void readsWhatTranslatorsToolsWrite() throws IOException {
        var file = """
                # A remark.
                msgid ""
                msgstr "Language: de\\n"

                #: Somewhere.java
                msgid "Say \\"no\\"."
                msgstr "Sagen Sie „nein“."
                """;

        assertThat(PoFile.read(new BufferedReader(new StringReader(file))))
                .containsExactly(Map.entry("Say \"no\".", "Sagen Sie „nein“."));
    }
}
