package io.countersign.engine.compliance.rule.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.rule.TableText;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static List<String> messages(Object text) {
        return TableReader.read(text.toString()).problems().stream()
                .map(TableProblem::message)
                .toList();
    }

    @Test
    void readsColumnsAndRows() {
        var table = TableReader.read(TableText.obligations("xx", "content.type")
                        .duty("A", "\"email\"")
                        .toString())
                .table()
                .orElseThrow();

        assertThat(table.data().id()).isEqualTo("obligations_xx");
        assertThat(table.hitPolicy()).isEqualTo(HitPolicy.COLLECT);
        assertThat(table.isObligations()).isTrue();
        assertThat(table.plain(table.rows().get(0), "status")).isEqualTo("enforcing");
        assertThat(table.test(table.rows().get(0), "content.type")).isEqualTo("\"email\"");
        assertThat(table.test(table.rows().get(0), "product.industry")).isEqualTo("-");
    }

    @Test
    void saysInWhichLineTheXmlIsBroken() {
        assertThat(messages("<definitions>\n<decision></definitions>"))
                .singleElement()
                .asString()
                .startsWith("The file is no well-formed XML: line 2");
    }

    @Test
    void opensNothingOutsideTheFile() {
        assertThat(messages("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"))
                .singleElement()
                .asString()
                .contains("DOCTYPE");
    }

    @Test
    void refusesAHitPolicyThatTheEngineDoesNotKnow() {
        assertThat(messages(TableText.obligations("xx", "content.type").hitPolicy("PRIORITY")))
                .containsExactly(
                        "The table: hit policy 'PRIORITY' cannot be evaluated. Use UNIQUE, FIRST, ANY, RULE ORDER or COLLECT.");
    }

    @Test
    void refusesAnotherExpressionLanguageAndSaysWhere() {
        var text = TableText.obligations("xx", "content.type")
                .entryAttributes("expressionLanguage=\"javascript\"")
                .duty("A", "java.lang.System.exit(1)");

        assertThat(messages(text))
                .containsExactly(
                        "Row 1 (A), column 'content.type': expression language 'javascript' is not allowed. Write it in FEEL.");
    }

    @Test
    void refusesMoreRowsThanPeopleRead() {
        var text = TableText.obligations("xx", "content.type");
        for (var row = 0; row <= TableReader.MOST_ROWS; row++) {
            text.duty("R" + row, "\"email\"");
        }

        assertThat(messages(text))
                .singleElement()
                .asString()
                .startsWith("The table has 10,001 rows; at most 10,000 are allowed.");
    }

    @Test
    void refusesARuleIdGivenTwiceUnlessBothRowsAreTheSameRule() {
        var separated = TableText.obligations("xx", "content.type")
                .duty("A", "\"email\"")
                .duty("B", "\"push\"")
                .duty("A", "\"sms\"");
        var alternatives = TableText.obligations("xx", "content.type")
                .duty("A", "\"email\"")
                .duty("A", "\"sms\"");

        assertThat(messages(separated)).singleElement().asString().startsWith("Row 3 (A): row 1 has the same rule id.");
        assertThat(messages(alternatives)).isEmpty();
    }

    @Test
    void refusesTwoTablesInOneFile() {
        var table = TableText.obligations("xx", "content.type").toString();
        var decision = table.substring(table.indexOf("<decision "), table.indexOf("</definitions>"));

        assertThat(messages(table.replace("</definitions>", decision + "</definitions>")))
                .singleElement()
                .asString()
                .contains("2 decision tables");
    }
}
