package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordingsTest {

    private static final List<String> QUESTION = List.of("code", "jurisdiction", "content.language", "channel.network");
    private static final Map<String, List<String>> PLACES = new ConcurrentHashMap<>();
    private static final Map<String, String> PARTS = Map.of("US-NY", "US", "US-CA", "US", "CA-QC", "CA");

    static Stream<TableFile.Row> rules() {
        return Pack.everyRule().values().stream()
                .filter(row -> Set.of("REQ", "SUBST").contains(row.text("effect")));
    }

    /** The codes that a rule asks for with the places where it does: {@code AD_LABEL EU}. */
    static Stream<String> asked() {
        return rules().flatMap(rule ->
                        places(rule).flatMap(place -> codes(rule).stream().map(code -> code + " " + place)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void everyTextThatARuleAsksForHasAWordingThere(String asked) {
        var code = asked.split(" ")[0];
        var place = asked.split(" ")[1];

        var places = places(place).toList();

        assertThat(TableFile.of("wordings").rows())
                .as("%s, in a language and network that no row names", asked)
                .anyMatch(row -> row.text("code").equals(code)
                        && places.contains(row.text("jurisdiction"))
                        && row.text("content.language").isEmpty()
                        && row.text("channel.network").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "AD_LABEL, FR, fr, instagram, Publicité",
        "AD_LABEL, SE, sv, instagram, Reklam",
        "AD_LABEL, SE, en, instagram, Advertisement",
        "AD_LABEL, US, en, instagram, Ad",
        "AD_LABEL, US, es, instagram, Anuncio",
        "AD_LABEL, CA-QC, fr, instagram, #publicité",
        "AD_LABEL, BO, es, instagram, Advertisement",
        "AD_LABEL_DE, DE, en, instagram, Werbung",
        "CREDIT_WARNING, NL, nl, none, Let op! Geld lenen kost geld",
        "CREDIT_WARNING, AT, de, none, Achtung! Kreditaufnahme kostet Geld",
        "IMPRINT_UK, GB, en, x, Promoted by [name]: [link to the imprint]",
        "AI_LABEL, CN, zh, none, AI生成",
        "AI_LABEL, ES, es, youtube, Contenido generado con IA"
    })
    void theMostSpecialWordingWins(String code, String place, String language, String network, String wording) {
        assertThat(wording(code, place, language, network)).isEqualTo(wording);
    }

    /** The first row that fits answers: a row below a more general one is never read. */
    @Test
    void everyRowCanBeReached() {
        var rows = TableFile.of("wordings").rows();

        assertThat(rows).allSatisfy(row -> assertThat(rows.subList(0, rows.indexOf(row)))
                .noneMatch(earlier -> QUESTION.stream()
                        .allMatch(column -> earlier.text(column).isEmpty()
                                || earlier.text(column).equals(row.text(column)))));
    }

    @Test
    void namesOnlyCodesThatSomethingAsksForAndPlacesThatThereAre() {
        var asked = Stream.concat(rules().flatMap(rule -> codes(rule).stream()), Stream.of("EVIDENCE"))
                .toList();

        assertThat(TableFile.of("wordings").rows()).allSatisfy(row -> {
            assertThat(asked).contains(row.text("code"));
            assertThat(TableFile.of("jurisdictions").rows())
                    .extracting(place -> place.text("jurisdiction"))
                    .contains(row.text("jurisdiction"));
            assertThat(row.text("placement"))
                    .isIn("start", "above_fold", "anywhere", "end", "near", "overlay", "linked", "field", "on_file");
            assertThat(row.text("textLanguage")).matches("[a-z]{2}");
        });
    }

    private static String wording(String code, String place, String language, String network) {
        return places(place)
                .flatMap(jurisdiction -> Tables.evaluate(
                        "wordings",
                        Map.of(
                                "code",
                                code,
                                "jurisdiction",
                                jurisdiction,
                                "content",
                                Map.of("language", language),
                                "channel",
                                Map.of("network", network)))
                        .stream())
                .map(row -> Evaluation.text(row, "wording"))
                .findFirst()
                .orElse("");
    }

    /** The jurisdictions of a place, the most special one first. */
    private static Stream<String> places(String place) {
        return PLACES.computeIfAbsent(place, WordingsTest::special).stream();
    }

    private static List<String> special(String place) {
        var countries = place.equals("EU") ? "SE" : PARTS.getOrDefault(place, place);
        var facts = new HashMap<String, Object>();
        facts.put("audience.countries", place.equals("GLB") ? List.of() : List.of(countries));
        facts.put("audience.subdivisions", PARTS.containsKey(place) ? List.of(place) : List.of());
        return Tables.evaluate("jurisdictions", Example.contexts(facts)).stream()
                .sorted(Comparator.comparing((Map<String, Object> row) -> -((Number) row.get("layer")).intValue()))
                .map(row -> Evaluation.text(row, "jurisdiction"))
                .toList();
    }

    private static Stream<String> places(TableFile.Row rule) {
        return Stream.of(rule.cells()
                .get("jurisdictions")
                .replaceAll("[^A-Z-]+", " ")
                .trim()
                .split(" "));
    }

    private static List<String> codes(TableFile.Row rule) {
        var cell = rule.cells().get("code").replaceAll("[\\[\\]\" ]", "");
        return cell.isEmpty() ? List.of() : List.of(cell.split(","));
    }
}
