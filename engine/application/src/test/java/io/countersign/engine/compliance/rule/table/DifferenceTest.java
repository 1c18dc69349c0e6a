package io.countersign.engine.compliance.rule.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.countersign.engine.compliance.rule.TableText;
import io.countersign.engine.compliance.rule.table.RowChange.CellChange;
import io.countersign.engine.compliance.rule.table.RowChange.Kind;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static RuleTable table(Object text) {
        return TableReader.read(text.toString()).table().orElseThrow();
    }

    private static TableText three() {
        return TableText.obligations("xx", "content.type")
                .duty("A", "\"email\"")
                .duty("B", "\"sms\"")
                .duty("C", "\"push\"");
    }

    @Test
    void findsNothingBetweenATableAndItself() {
        assertThat(Difference.between(table(three()), table(three())).isEmpty()).isTrue();
    }

    @Test
    void namesEachCellThatChanged() {
        var newer = TableText.obligations("xx", "content.type")
                .duty("A", "\"email\"")
                .duty("B", "\"sms\",\"dm\"")
                .duty("C", "\"push\"");

        var rows = Difference.between(table(three()), table(newer)).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.CHANGED);
            assertThat(row.ruleId()).isEqualTo("B");
            assertThat(row.moved()).isFalse();
            assertThat(row.cells())
                    .containsExactly(new CellChange("content.type", "content.type", true, "\"sms\"", "\"sms\",\"dm\""));
        });
    }

    @Test
    void tellsAddedRemovedAndMovedRowsApart() {
        var newer = TableText.obligations("xx", "content.type")
                .duty("C", "\"push\"")
                .duty("A", "\"email\"")
                .duty("D", "\"dm\"");

        var rows = Difference.between(table(three()), table(newer)).rows();

        assertThat(rows)
                .extracting(RowChange::ruleId, RowChange::kind)
                .containsExactly(tuple("C", Kind.MOVED), tuple("D", Kind.ADDED), tuple("B", Kind.REMOVED));
    }

    @Test
    void takesANewColumnForNoChangeOfRowsThatDoNotUseIt() {
        var newer = TableText.obligations("xx", "product.industry", "content.type")
                .duty("A", "-", "\"email\"")
                .duty("B", "", "\"sms\"")
                .duty("C", "\"food\"", "\"push\"");

        var difference = Difference.between(table(three()), table(newer));

        assertThat(difference.addedColumns()).containsExactly("product.industry");
        assertThat(difference.rows()).extracting(RowChange::ruleId).containsExactly("C");
    }

    @Test
    void comparesTheRowsOfARuleWithAlternativesOneByOne() {
        var older = TableText.obligations("xx", "content.type")
                .duty("A", "\"email\"")
                .duty("A", "\"sms\"");
        var newer = TableText.obligations("xx", "content.type")
                .duty("A", "\"email\"")
                .duty("A", "\"push\"");

        assertThat(Difference.between(table(older), table(newer)).rows())
                .extracting(RowChange::ruleId)
                .containsExactly("A (2)");
    }
}
