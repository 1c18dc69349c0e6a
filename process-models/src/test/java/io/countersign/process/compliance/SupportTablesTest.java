package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SupportTablesTest {

    static Set<String> rules() {
        return Pack.everyRule().keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasApproversAndARetention(String rule) {
        assertThat(Tables.evaluate("approvers", Map.of("ruleId", rule))).isNotEmpty();
        assertThat(Tables.evaluate("retention", Map.of("ruleId", rule))).hasSize(1);
    }

    @Test
    void approversAndRetentionNameRulesThatThereAre() {
        assertThat(Stream.of("approvers", "retention")
                        .flatMap(table -> TableFile.of(table).rows().stream())
                        .map(row -> row.text("ruleId")))
                .isSubsetOf(rules());
    }

    @Test
    void theMedicalLegalRegulatoryCommitteeVotesByThree() {
        assertThat(TableFile.of("approvers").rows()).allSatisfy(row -> assertThat(row.text("quorum"))
                .isEqualTo(row.text("role").equals("MLR") ? "3" : "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1, PROHIBITED, true",
        "0, 2, 0, 1, CHANGES_REQUIRED, true",
        "0, 0, 1, 0, CHANGES_REQUIRED, true",
        "0, 0, 0, 3, APPROVAL_REQUIRED, false",
        "0, 0, 0, 0, CLEAR, false"
    })
    void theFirstOutcomeThatFitsDecides(
            int bans, int missing, int unknown, int approvals, String outcome, boolean blocked) {
        var answer = Tables.evaluate(
                "outcome", Map.of("bans", bans, "missing", missing, "unknown", unknown, "approvals", approvals));

        assertThat(answer).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("outcome", outcome)
                .containsEntry("blocked", blocked));
    }

    @Test
    void everyOutcomeHasOneRouteAtEveryRisk() {
        for (String outcome : List.of("PROHIBITED", "CHANGES_REQUIRED", "APPROVAL_REQUIRED", "CLEAR")) {
            for (String risk : List.of("LOW", "MEDIUM", "HIGH")) {
                assertThat(Tables.evaluate("route", Map.of("outcome", outcome, "risk", risk)))
                        .as(outcome + " " + risk)
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 90, BRAND, true",
        "2, 1, LOCALE, true",
        "2, 91, LEGAL, false",
        "2, 0, LEGAL, false",
        "3, 90, LEGAL, true",
        "3, 90, COMPLIANCE, false",
        "4, 1, LEGAL, false"
    })
    void overridesAreShortAndNeverForTheStrictest(int severity, int days, String second, boolean allowed) {
        var answer = Tables.evaluate("override", Map.of("severity", severity, "days", days, "secondRole", second));

        assertThat(answer).singleElement().satisfies(row -> assertThat(row).containsEntry("allowed", allowed));
    }

    @Test
    void aCountryBringsItsRegionsAndItsCompany() {
        assertThat(jurisdictions(List.of("DE"), List.of())).containsExactly("GLB", "EU", "EEA", "DE");
        assertThat(jurisdictions(List.of("NO"), List.of())).containsExactly("GLB", "EEA", "NO");
        assertThat(jurisdictions(List.of("US"), List.of("US-NY"))).containsOnly("GLB", "US", "US-NY");
        assertThat(jurisdictions(List.of(), List.of("US-TX"))).containsExactly("GLB", "US");
        assertThat(jurisdictions(List.of("BO"), List.of())).containsExactly("GLB");
    }

    @Test
    void aSpecialLabelCountsAsTheGeneralOneInItsMarket() {
        assertThat(Tables.evaluate("specialisations", Map.of("code", "AD_LABEL_DE")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("countsAs", "AD_LABEL").containsEntry("jurisdiction", "DE"));
        assertThat(Tables.evaluate("specialisations", Map.of("code", "AD_LABEL")))
                .isEmpty();
    }

    @Test
    void nothingIsAskedWhenEverythingIsKnown() {
        assertThat(Tables.evaluate("completeness", Example.contexts(Map.of()))).isEmpty();
    }

    @Test
    void everyRowOfTheGateAsksForItsFactWhenItIsNotKnown() {
        assertThat(TableFile.of("completeness").rows()).allSatisfy(row -> {
            var facts = new HashMap<String, Object>();
            first(row, "content.type").forEach(type -> facts.put("content.type", type));
            first(row, "product.industry").forEach(industry -> facts.put("product.industry", industry));
            facts.put(row.text("missingFact"), null);

            assertThat(Tables.evaluate("completeness", Example.contexts(facts)))
                    .extracting(answer -> answer.get("missingFact"), answer -> answer.get("askRole"))
                    .contains(org.assertj.core.groups.Tuple.tuple(row.text("missingFact"), row.text("askRole")));
            assertThat(Dictionary.entry(row.text("missingFact")).path("askRole").asText())
                    .isEqualTo(row.text("askRole"));
        });
    }

    @Test
    void everyClaimIsExplained() {
        assertThat(TableFile.of("claims").rows())
                .extracting(row -> row.text("claim"))
                .containsExactlyInAnyOrderElementsOf(Dictionary.allowed("content.claims"));
    }

    private static Stream<String> first(TableFile.Row row, String column) {
        var cell = row.cells().get(column);
        return cell.startsWith("\"") ? Stream.of(cell.split("\"")[1]) : Stream.empty();
    }

    private static List<String> jurisdictions(List<String> countries, List<String> parts) {
        return List.copyOf(Evaluation.jurisdictions(
                Example.contexts(Map.of("audience.countries", countries, "audience.subdivisions", parts))));
    }
}
