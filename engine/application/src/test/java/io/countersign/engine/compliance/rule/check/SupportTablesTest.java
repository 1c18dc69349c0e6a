package io.countersign.engine.compliance.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.rule.TableText;
import io.countersign.engine.compliance.rule.camunda.FeelCells;
import io.countersign.engine.compliance.rule.table.TableProblem;
import io.countersign.engine.compliance.rule.table.TableProblem.Severity;
import io.countersign.engine.compliance.rule.table.TableReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables about rules may answer: each value that is refused stands in a row that is right but for it. */
class SupportTablesTest {

    /** One right row per table: what it asks, and then its answers. */
    private static final Map<String, Map<String, String>> RIGHT = Map.ofEntries(
            table("approvers", "ruleId", "role", "\"LEGAL\"", "order", "1", "quorum", "3", "slaHours", "24"),
            table("retention", "ruleId", "years", "5", "basis", "\"S\"", "trigger", "\"last_use\""),
            table(
                    "wordings", "code",
                    "wording", "\"Anzeige\"",
                    "textLanguage", "\"de\"",
                    "placement", "\"above_fold\"",
                    "minSize", "\"\"",
                    "spoken", "false"),
            table(
                    "completeness",
                    "content.type",
                    "missingFact",
                    "\"content.paid\"",
                    "askRole",
                    "\"AUTHOR\"",
                    "because",
                    "\"B\""),
            table("outcome", "bans", "outcome", "\"CLEAR\"", "blocked", "false", "because", "\"B\""),
            table("route", "risk", "path", "\"fast\"", "because", "\"B\""),
            table("override", "severity", "allowed", "true", "reason", "\"R\"", "longestDays", "90"),
            table("specialisations", "code", "countsAs", "\"AD_LABEL\"", "jurisdiction", "\"DE\""),
            table("claims", "claim", "group", "\"G\"", "meaning", "\"M\"", "example", "\"\""),
            table("jurisdictions", "content.type", "jurisdiction", "\"DE\"", "layer", "2", "name", "\"Germany\""),
            table(
                    "detector-words", "content.type",
                    "fact", "\"content.type\"",
                    "value", "\"sms\"",
                    "words", "[\"text us\"]",
                    "placement", "\"start\"",
                    "because", "\"B\""),
            table("label-folds", "content.type", "characters", "125", "checkedOn", "date(\"2026-11-22\")"),
            table("trackers", "domain", "tracker", "\"Hotjar\"", "purpose", "\"recording\""));

    private static Map.Entry<String, Map<String, String>> table(String name, String input, String... answers) {
        var row = new LinkedHashMap<String, String>();
        row.put(input, "-");
        for (int at = 0; at < answers.length; at += 2) {
            row.put(answers[at], answers[at + 1]);
        }
        return Map.entry(name, row);
    }

    @Test
    void findsNothingWrongWithRowsThatAreRight() {
        RIGHT.forEach((name, row) -> assertThat(errors(name, row)).as(name).isEmpty());
    }

    @Test
    void knowsEveryTableAboutRules() {
        assertThat(RIGHT.keySet()).allSatisfy(name -> {
            var outputs = List.copyOf(RIGHT.get(name).keySet());
            assertThat(SupportTables.of(name).keySet()).isEqualTo(Set.copyOf(outputs.subList(1, outputs.size())));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            approvers       | role         | "LEGLA"        | no group signs in this role.
            approvers       | role         | "legal"        | no group signs in this role.
            approvers       | role         | "AUTHOR"       | no group signs in this role.
            approvers       | order        | 0              | this is no whole number from 1 to 99.
            approvers       | quorum       | 1.5            | this is no whole number from 1 to 9.
            approvers       | quorum       | 0              | this is no whole number from 1 to 9.
            approvers       | slaHours     | "24"           | this is no whole number from 1 to 2160.
            retention       | years        | 0              | this is no whole number from 1 to 100.
            retention       | years        | 1000           | this is no whole number from 1 to 100.
            retention       | basis        | "X"            | this is none of the allowed values. Write one of P, S in quotes.
            retention       | trigger      | "lastuse"      | this is none of the allowed values.
            wordings        | wording      | " "            | it is empty.
            wordings        | textLanguage | "xx"           | this is no language.
            wordings        | placement    | "top"          | this is none of the allowed values. Write one of above_fold, anywhere,
            wordings        | minSize      | 12             | this is no text.
            wordings        | spoken       | "yes"          | this is neither true nor false.
            completeness    | missingFact  | "content.pade" | there is no fact 'content.pade'. Did you mean 'content.paid'?
            completeness    | askRole      | "NOBODY"       | no group signs in this role.
            outcome         | outcome      | "FINE"         | this is none of the allowed values. Write one of APPROVAL_REQUIRED,
            outcome         | blocked      | 1              | this is neither true nor false.
            route           | path         | "quick"        | this is none of the allowed values. Write one of fast, regulated, standard
            override        | allowed      | "true"         | this is neither true nor false.
            override        | longestDays  | 91             | this is no whole number from 0 to 90.
            specialisations | countsAs     | "AD_LABLE"     | no text has this code.
            specialisations | jurisdiction | 5              | this is no jurisdiction.
            claims          | meaning      | ""             | it is empty.
            jurisdictions   | layer        | 4              | this is no whole number from 0 to 3.
            detector-words  | fact         | "content.typ"  | there is no fact 'content.typ'.
            detector-words  | value        | "fax"          | 'fax' is no value of content.type.
            detector-words  | words        | []             | this is no list of words.
            detector-words  | words        | ["ad", 1]      | this is no list of words.
            detector-words  | placement    | "end"          | this is none of the allowed values.
            label-folds     | characters   | 0              | this is no whole number from 1 to 100000.
            label-folds     | checkedOn    | "2026-11-22"   | this is no day.
            trackers        | purpose      | ""             | it is empty.
            """)
    void namesRowAndColumnOfAnAnswerThatNobodyCanCarryOut(String table, String column, String value, String message) {
        var row = new LinkedHashMap<>(RIGHT.get(table));
        row.put(column, value);

        assertThat(errors(table, row))
                .anySatisfy(error -> assertThat(error).startsWith("Row 1 (row1), column '" + column + "': " + message));
    }

    @Test
    void refusesASeverityThatThereIsNot() {
        var row = new LinkedHashMap<>(RIGHT.get("override"));
        row.put("severity", "[3..5]");

        assertThat(errors("override", row)).anySatisfy(error -> assertThat(error)
                .startsWith("Row 1 (row1), column 'severity': a severity is 1, 2, 3 or 4, and not 5."));
    }

    private static List<String> errors(String table, Map<String, String> row) {
        var names = List.copyOf(row.keySet());
        var values = List.copyOf(row.values());
        var text = TableText.of(table, names.subList(0, 1), names.subList(1, names.size()))
                .row(values.subList(0, 1), "", values.subList(1, values.size()).toArray(new String[0]));
        var reading = TableReader.read(text.toString()).table().orElseThrow();
        return new SupportCheck(reading, new FeelCells(), new TestVocabulary())
                .problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(TableProblem::message)
                        .toList();
    }
}
