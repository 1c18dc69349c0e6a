package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {

    private static final int RULES = 110;
    private static final List<String> OUTPUTS = List.of(
            "ruleId",
            "effect",
            "code",
            "severity",
            "status",
            "confidence",
            "requirement",
            "source",
            "suppresses",
            "owner");
    private static final Pattern TEXTS = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern DAY = Pattern.compile("date\\(\"\\d{4}-\\d\\d-\\d\\d\"\\)");
    private static final Pattern VALIDITY = Pattern.compile(">= " + DAY + "|\\[" + DAY + "\\.\\." + DAY + "\\)");

    static List<Pack> packs() {
        return Pack.all();
    }

    static List<String> tables() {
        return Tables.files();
    }

    @Test
    void everyTableIsKnown() {
        var known = new ArrayList<>(Tables.PACKS);
        known.addAll(Tables.SUPPORT);

        assertThat(Tables.files()).containsAll(known);
    }

    @Test
    void everyRuleStandsInOnePack() {
        assertThat(packs().stream().flatMap(pack -> pack.rules().stream()))
                .hasSize(RULES)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isDrawnAndHasItsIdsOnce(String key) {
        var file = TableFile.of(key);

        assertThat(file.ids()).doesNotHaveDuplicates();
        assertThat(file.elements("decision"))
                .singleElement()
                .satisfies(decision -> assertThat(decision.getAttribute("id")).isEqualTo(Tables.decision(key)));
        assertThat(file.elements("DMNShape"))
                .extracting(shape -> shape.getAttribute("dmnElementRef"))
                .containsExactly(Tables.decision(key));
        assertThat(file.elements("*").map(element -> element.getAttribute("expressionLanguage")))
                .containsOnly("");
    }

    @ParameterizedTest
    @MethodSource("packs")
    void collectsTheSameOutputsFromPlaceFactsAndDay(Pack pack) {
        assertThat(pack.file().elements("decisionTable"))
                .extracting(table -> table.getAttribute("hitPolicy"))
                .containsExactly("COLLECT");
        assertThat(pack.file().outputs()).isEqualTo(OUTPUTS);
        assertThat(pack.file().inputs()).startsWith("jurisdictions").endsWith("campaign.publishDate");
        assertThat(Dictionary.names())
                .containsAll(pack.file().inputs().stream()
                        .filter(input -> !input.equals("jurisdictions"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyRowSaysAllThatItMust(Pack pack) {
        assertThat(pack.file().rows()).allSatisfy(row -> {
            assertThat(row.text("ruleId")).matches("[A-Z]{2,3}-[A-Z0-9-]+");
            assertThat(row.text("effect")).isIn("REQ", "SUBST", "BAN", "PROC", "PROC_POST");
            assertThat(row.text("severity")).matches("[1-4]");
            assertThat(row.text("status")).isIn("draft", "advisory", "enforcing", "retired");
            assertThat(row.text("confidence")).isIn("high", "medium", "low");
            assertThat(row.text("requirement")).hasSizeGreaterThan(10);
            assertThat(row.text("source")).hasSizeGreaterThan(5);
            assertThat(row.cells().get("campaign.publishDate")).matches(VALIDITY);
            assertThat(row.cells().get("jurisdictions")).startsWith("list contains(?, ");
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void aRuleInSeveralRowsSaysTheSameInNeighbours(Pack pack) {
        assertThat(pack.rules()).allSatisfy(rule -> {
            var rows = pack.rowsOf(rule);
            int first = pack.file().rows().indexOf(rows.get(0));
            assertThat(pack.file().rows().subList(first, first + rows.size())).isEqualTo(rows);
            assertThat(rows.stream()
                            .map(row -> OUTPUTS.stream().map(row::text).toList())
                            .distinct())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void asksOnlyForPlacesAndValuesThatThereAre(Pack pack) {
        assertThat(pack.file().rows()).allSatisfy(row -> pack.file().inputs().stream()
                .filter(input -> !input.equals("campaign.publishDate"))
                .forEach(input ->
                        assertThat(known(input)).containsAll(texts(row.cells().get(input)))));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void whatIsNotSureOnlyWarns(Pack pack) {
        assertThat(pack.file().rows())
                .filteredOn(row -> row.text("confidence").equals("low"))
                .allSatisfy(row -> assertThat(row.text("status")).isEqualTo("advisory"));
    }

    @Test
    void whatIsSetAsideIsARule() {
        assertThat(packs().stream()
                        .flatMap(pack -> pack.file().column("suppresses").stream())
                        .flatMap(cell -> texts(cell).stream()))
                .containsExactly("US-FINRA-2210-PREAPPROVE")
                .allSatisfy(rule -> assertThat(Pack.of(rule)).isNotNull());
    }

    @Test
    void severityIsAsTheRulesPrintIt() {
        var rules = Pack.everyRule();

        assertThat(rules.get("DE-UWG-5A-WERBUNG").text("severity")).isEqualTo("3");
        assertThat(rules.get("DE-UWG-7-EMAIL").text("severity")).isEqualTo("4");
        assertThat(rules.get("DE-HWG-4-OTC").text("severity")).isEqualTo("3");
        assertThat(rules.get("DE-GLUESTV-5").text("severity")).isEqualTo("4");
        assertThat(rules.values())
                .filteredOn(row -> row.text("effect").equals("BAN"))
                .allSatisfy(row -> assertThat(row.text("severity")).isIn("3", "4"));
    }

    private static Set<String> known(String input) {
        return input.equals("jurisdictions")
                ? Set.copyOf(TableFile.of("jurisdictions").rows().stream()
                        .map(row -> row.text("jurisdiction"))
                        .toList())
                : Dictionary.allowed(input);
    }

    private static List<String> texts(String cell) {
        return TEXTS.matcher(cell).results().map(match -> match.group(1)).toList();
    }
}
