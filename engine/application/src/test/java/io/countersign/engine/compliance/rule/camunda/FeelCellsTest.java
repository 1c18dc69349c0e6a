package io.countersign.engine.compliance.rule.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.rule.cell.CellReader.ReadResult.Kind;
import io.countersign.engine.compliance.rule.cell.Condition;
import io.countersign.engine.compliance.rule.cell.Literal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelCellsTest {

    private final FeelCells cells = new FeelCells();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "email","sms"              | "email" | true
            "email","sms"              | "push"  | false
            not("none")                | "paid"  | true
            not("none")                | "none"  | false
            not("a","b")               | "b"     | false
            ? != "x"                   | "y"     | true
            ? in ("a","b")             | "b"     | true
            < 18                       | 17      | true
            < 18                       | 18      | false
            [6..21)                    | 6       | true
            [6..21)                    | 21      | false
            ]6..21]                    | 6       | false
            > -5                       | -4      | true
            ? >= 3 and ? < 5           | 5       | false
            true                       | true    | true
            not(true)                  | true    | false
            >= date("2026-09-27")      | date("2026-09-27") | true
            >= date("2026-09-27")      | date("2026-09-26") | false
            [date("2026-01-01")..date("2027-01-01")) | date("2027-01-01") | false
            """)
    void understandsConditionsOnSingleValues(String cell, String value, boolean passes) {
        var read = cells.condition(cell);

        assertThat(read.refusals()).isEmpty();
        assertThat(read.condition().isUnderstood()).isTrue();
        assertThat(read.condition().passes(cells.result(value).values().get(0))).isEqualTo(passes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list contains(?, \"DE\")",
                "some country in ? satisfies country in (\"DE\", \"FR\")",
                "some country in [\"DE\", \"FR\"] satisfies list contains(?, country)",
                "some country in ? satisfies country = \"DE\"",
                "list contains(?, \"DE\") or list contains(?, \"IT\")"
            })
    void understandsConditionsOnLists(String cell) {
        var condition = cells.condition(cell).condition();

        assertThat(condition.isUnderstood()).isTrue();
        assertThat(condition.passes(Set.<Literal>of(new Literal.Text("DE"), new Literal.Text("US"))))
                .isTrue();
        assertThat(condition.passes(Set.<Literal>of(new Literal.Text("US")))).isFalse();
    }

    @Test
    void saysThatItDoesNotUnderstandInsteadOfGuessing() {
        var read = cells.condition("some part in ? satisfies starts with(part, \"US-\")");

        assertThat(read.refusals()).isEmpty();
        assertThat(read.condition()).isInstanceOf(Condition.Opaque.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "a                                                    | at character 1
            some x in 1..1000000000 satisfies x = ?               | range of numbers
            count(for x in ? return x) > 1                        | a loop
            now() > ?                                             | function 'now'
            matches(?, "(a+)+b")                                  | function 'matches'
            some f in [function(x) x] satisfies true              | functions of its own
            some a in ? satisfies some b in ? satisfies some c in ? satisfies a = c | nested more than 2
            ((((((((((((((((((((((1))))))))))))))))))))))         | brackets nested more than 10
            """)
    void refusesWhatMayNotEndOrLooksAtTheClock(String cell, String why) {
        assertThat(cells.condition(cell).refusals()).first().asString().contains(why);
    }

    @Test
    void namesTheFactsThatACellReadsBesideItsOwn() {
        assertThat(cells.condition("some x in ? satisfies x = product.subtype").facts())
                .containsExactly("product.subtype");
    }

    @Test
    void readsResults() {
        assertThat(cells.result("[\"AD_LABEL\", \"B\"]").values())
                .containsExactly(new Literal.Text("AD_LABEL"), new Literal.Text("B"));
        assertThat(cells.result("[]").kind()).isEqualTo(Kind.LIST);
        assertThat(cells.result("").kind()).isEqualTo(Kind.NOTHING);
        assertThat(cells.result("null").kind()).isEqualTo(Kind.NOTHING);
        assertThat(cells.result("-3").values()).containsExactly(Literal.Amount.of(-3));
        assertThat(cells.result("date(\"2026-01-02\")").values())
                .containsExactly(new Literal.Day(LocalDate.of(2026, 1, 2)));
        assertThat(cells.result("if true then 1 else 2").kind()).isEqualTo(Kind.COMPUTED);
        assertThat(cells.result("\"REQ").refusals()).isNotEmpty();
    }
}
