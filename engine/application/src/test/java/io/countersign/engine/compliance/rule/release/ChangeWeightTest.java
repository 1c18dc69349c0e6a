package io.countersign.engine.compliance.rule.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.rule.TableText;
import io.countersign.engine.compliance.rule.camunda.FeelCells;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWeightTest {

    private static RuleTable table(Object text) {
        return TableReader.read(text.toString()).table().orElseThrow();
    }

    private static TableText duty(String test) {
        return TableText.obligations("xx", "content.type").duty("A", test);
    }

    private static Bump weight(Object older, Object newer) {
        return new ChangeWeight(table(older), table(newer), new FeelCells()).bump();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "email"          | "email","sms"   | MINOR
            "email","sms"    | "email"         | MAJOR
            not("email")     | -               | MINOR
            "email"          | "push"          | MAJOR
            > 18             | >= 18           | MINOR
            > 18             | > 19            | MAJOR
            list contains(?, "DE") | some c in ? satisfies c in ("DE", "AT") | MINOR
            list contains(?, "DE") | some c in ? satisfies starts with(c, "D") | MAJOR
            """)
    void takesAWiderConditionForMoreAndEveryOtherForLess(String before, String after, Bump bump) {
        assertThat(weight(duty(before), duty(after))).isEqualTo(bump);
    }

    @Test
    void weighsRowsThatComeAndGo() {
        var one = duty("\"email\"");
        var two = duty("\"email\"").duty("CO-1", "\"sms\"");

        assertThat(weight(one, two)).isEqualTo(Bump.MINOR);
        assertThat(weight(two, one)).isEqualTo(Bump.MAJOR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "carl"           | "cora"                    | PATCH
            "Policy 1"       | "Policy 2"                | PATCH
            "enforcing"      | "retired"                 | MAJOR
            3</text>         | 4</text>                  | MINOR
            3</text>         | 2</text>                  | MAJOR
            ["AD_LABEL"]     | ["AD_LABEL", "ALT_TEXT"]  | MINOR
            ["AD_LABEL"]     | ["ALT_TEXT"]              | MAJOR
            "REQ"            | "BAN"                     | MAJOR
            """)
    void weighsWhatARowAnswers(String before, String after, Bump bump) {
        var older = duty("\"email\"").toString();

        assertThat(weight(older, older.replace(before, after))).isEqualTo(bump);
    }

    @ParameterizedTest
    @CsvSource({"1.2.3, PATCH, 1.2.4", "1.2.3, MINOR, 1.3.0", "1.2.3, MAJOR, 2.0.0"})
    void countsOn(String before, Bump bump, String after) {
        assertThat(bump.after(before)).isEqualTo(after);
    }
}
