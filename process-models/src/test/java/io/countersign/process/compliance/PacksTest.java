package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacksTest {

    private static final int RULES = 110;

    /** One change of {@code ca.dmn} each, what was and what becomes of it. */
    private static final Map<String, List<String>> MISTAKES = Map.of(
            "is drawn under its own name", List.of("dmnElementRef=\"obligations_ca\"", "dmnElementRef=\"other\""),
            "has each id once", List.of("id=\"rule_CA-COMP-INFLU\"", "id=\"rule_CA-CASL-CEM\""),
            "is written in FEEL",
                    List.of("id=\"CA-COMP-INFLU_owner\"", "id=\"CA-COMP-INFLU_owner\" expressionLanguage=\"juel\""),
            "collects all rows that fit", List.of("hitPolicy=\"COLLECT\"", "hitPolicy=\"FIRST\""),
            "answers what every pack answers", List.of("name=\"suppresses\"", "name=\"setsAside\""),
            "begins with the place and ends with the day",
                    List.of("<text>campaign.publishDate", "<text>campaign.publishHour"),
            "asks for facts, places and values that there are", List.of("\"email\", \"sms\"", "\"e-mail\", \"sms\""),
            "says all of a rule that must be said",
                    List.of("\"S.C. 2010 c. 23 s6, s10, s11, s13; SOR/2012-36\"", "\"\""),
            "says the same in neighbouring rows of a rule",
                    List.of(
                            "id=\"CA-QC-25-PRIVACY-2_requirement\">\n          <text>\"",
                            "id=\"CA-QC-25-PRIVACY-2_requirement\">\n          <text>\"Not: "),
            "only warns of what is not sure", List.of("<text>\"medium\"", "<text>\"low\""));

    static List<Pack> packs() {
        return Pack.all();
    }

    static Set<String> conventions() {
        return PackConventions.ALL.keySet();
    }

    @Test
    void everyTableIsKnown() {
        assertThat(Tables.files())
                .containsAll(Stream.concat(Tables.PACKS.stream(), Tables.SUPPORT.stream())
                        .toList());
    }

    @Test
    void everyRuleStandsInOnePack() {
        assertThat(packs().stream().flatMap(pack -> pack.rules().stream()))
                .hasSize(RULES)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackKeepsEveryConvention(Pack pack) {
        assertThat(PackConventions.ALL).allSatisfy((name, convention) -> assertThat(convention.apply(pack))
                .as("%s %s", pack, name)
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("conventions")
    void aMistakeIsCaughtByItsConvention(String name) throws IOException {
        var mistake = MISTAKES.get(name);
        var right = Files.readString(Tables.FOLDER.resolve("ca.dmn"));
        var wrong = right.replace(mistake.get(0), mistake.get(1));
        assertThat(wrong).isNotEqualTo(right);

        assertThat(PackConventions.ALL.get(name).apply(new Pack("ca", TableFile.parse("ca", wrong))))
                .as(name)
                .isNotEmpty();
    }

    @Test
    void whatIsSetAsideIsARule() {
        assertThat(packs().stream().flatMap(pack -> pack.file().column("suppresses").stream()))
                .filteredOn(cell -> !cell.equals("[]"))
                .containsExactly("[\"US-FINRA-2210-PREAPPROVE\"]");
        assertThat(Pack.of("US-FINRA-2210-PREAPPROVE")).isNotNull();
    }

    @Test
    void severityIsAsTheSourcePrintsIt() {
        var rules = Pack.everyRule();

        assertThat(rules.get("DE-UWG-5A-WERBUNG").text("severity")).isEqualTo("3");
        assertThat(rules.get("DE-UWG-7-EMAIL").text("severity")).isEqualTo("4");
        assertThat(rules.get("DE-HWG-4-OTC").text("severity")).isEqualTo("3");
        assertThat(rules.get("DE-GLUESTV-5").text("severity")).isEqualTo("4");
        assertThat(rules.values())
                .filteredOn(row -> row.text("effect").equals("BAN"))
                .allSatisfy(row -> assertThat(row.text("severity")).isIn("3", "4"));
    }
}
