package io.countersign.engine.compliance.detection;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.Detection.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementTest {

    @ParameterizedTest(name = "{1} in “{0}” stands {2}")
    @CsvSource({
        "Werbung | Neu im Regal, Werbung, START",
        "🎉 [Anzeige] Neu im Regal, Anzeige, START",
        "Neu im Regal (Werbung), Werbung, ABOVE_FOLD",
        "Neu #skincare #ad, #ad, HASHTAG_CLUSTER",
        "Neu im Regal und heute überall zu haben Werbung, Werbung, END"
    })
    void saysWhereALabelStands(String text, String label, WordRow.Place place) {
        var start = text.indexOf(label);
        var passage = new Passage("text", start, start + label.length(), label);

        assertThat(new Placement(text, 30).of(passage)).isEqualTo(place);
    }
}
