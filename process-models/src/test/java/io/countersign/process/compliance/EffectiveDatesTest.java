package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is the day of publication that counts, not today. */
class EffectiveDatesTest {

    @ParameterizedTest
    @CsvSource({"2026-09-26, false", "2026-09-27, true", "2031-01-01, true"})
    void aRuleFiresFromItsFirstDayOn(String day, boolean fires) {
        var rows = Evaluation.rows(Example.contexts(Map.of(
                "audience.countries",
                List.of("NL"),
                "content.claims",
                List.of("env_generic"),
                "campaign.publishDate",
                day)));

        assertThat(rows.stream().anyMatch(row -> row.get("ruleId").equals("EU-ECGT-GENERIC")))
                .isEqualTo(fires);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2026-12-30, true", "2026-12-31, false"})
    void aRuleWithALastDayEndsBeforeIt(String day, boolean fires) throws IOException {
        var ending = Files.readString(Tables.FOLDER.resolve("it.dmn"))
                .replaceAll("&gt;= date\\(\"[0-9-]+\"\\)", "[date(\"2024-01-01\")..date(\"2026-12-31\"))");
        var contexts = Example.contexts(Map.of("content.materialConnection", "paid", "campaign.publishDate", day));
        contexts.put("jurisdictions", List.of("GLB", "EU", "EEA", "IT"));

        assertThat(Tables.evaluate("it", ending, contexts)).hasSize(fires ? 1 : 0);
    }

    @Test
    void aRuleWithoutADayOfPublicationDoesNotFire() {
        var facts = new HashMap<String, Object>(
                Map.of("audience.countries", List.of("IT"), "content.materialConnection", "paid"));
        facts.put("campaign.publishDate", null);

        assertThat(Evaluation.rows(Example.contexts(facts))).isEmpty();
    }
}
