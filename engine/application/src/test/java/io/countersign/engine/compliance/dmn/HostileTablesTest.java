package io.countersign.engine.compliance.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.countersign.engine.compliance.StarterRules;
import io.countersign.engine.compliance.camunda.CamundaFeel;
import io.countersign.engine.compliance.evaluation.RuleCompiler;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds: it is read quickly, or refused with the place of the mistake. */
@Timeout(60)
class HostileTablesTest {

    private static final String CELL = "<text>not(\"none\")</text>";
    private static final CamundaFeel FEEL = new CamundaFeel();
    private static final CheckedTables TABLES = new CheckedTables(FEEL);
    private static final String DE = Objects.requireNonNull(StarterRules.texts().get("de"));

    @Test
    void readsAShippedTable() {
        var table = TABLES.read(DE);

        assertThat(table.id()).isEqualTo("obligations_de");
        assertThat(table.rows().get(0).inputs()).contains("not(\"none\")");
    }

    static Stream<Arguments> brokenCells() {
        return Stream.of(
                Arguments.of("\"open", "not FEEL"),
                Arguments.of("[date(\"2027-01-01\")..date(\"2026-01-01\"))", "ends before it begins"),
                Arguments.of("[21..6)", "ends before it begins"),
                Arguments.of("for i in 1..1000000000 return i", "loops over a range"),
                Arguments.of("some i in 1..999999999 satisfies i = 0", "loops over a range"),
                Arguments.of("some a in ? satisfies some b in ? satisfies some c in ? satisfies a = b", "loops"),
                Arguments.of("some a in ?, b in ?, c in ? satisfies a = b", "loops"),
                Arguments.of(
                        "(function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}})(1)",
                        "function"),
                Arguments.of("{f: function(x) f(x), r: f(1)}.r = 1", "function"),
                Arguments.of("matches(?, \"(a+)+$\")", "'matches'"),
                Arguments.of("? < now()", "'now'"),
                Arguments.of("? = random number()", "'random number'"),
                Arguments.of("? = 9 ** 999999999", "powers"),
                Arguments.of("(".repeat(200) + "1" + ")".repeat(200), "nested"),
                Arguments.of("\"" + "a".repeat(5_000) + "\"", "characters"),
                Arguments.of("if 1=1 then ".repeat(40) + "1" + " else 2".repeat(40), "nested"));
    }

    @ParameterizedTest
    @MethodSource("brokenCells")
    void refusesACellWithRowAndColumn(String cell, String why) {
        var problem = problemOf(DE.replace(CELL, "<text>" + escaped(cell) + "</text>"));

        assertThat(problem.field()).isEqualTo("rows[0].inputs[2]");
        assertThat(problem.message()).contains("Row 1", "Advantage of whoever speaks", why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "http://www.omg.org/spec/JUEL"})
    void refusesEveryLanguageButFeel(String language) {
        var problem = problemOf(
                DE.replaceFirst("<inputEntry id=", "<inputEntry expressionLanguage=\"" + language + "\" id="));

        assertThat(problem.code()).isEqualTo("NOT_FEEL");
        assertThat(problem.message()).contains("Row 1", language);
    }

    @Test
    void refusesDocumentTypesBeforeReadingThem() {
        var problem = problemOf(DE.replaceFirst(
                "<definitions", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions"));

        assertThat(problem.code()).isEqualTo("DOCTYPE");
    }

    @Test
    void refusesDuplicatedIds() {
        var problem = problemOf(DE.replace("id=\"rule_DE-UWG-7-EMAIL\"", "id=\"rule_DE-UWG-5A-WERBUNG\""));

        assertThat(problem.code()).isEqualTo("DUPLICATE_ID");
        assertThat(problem.message()).contains("Row 2");
    }

    @Test
    void refusesMoreThanTenThousandRows() {
        assertThat(problemOf(withRows(10_001)).code()).isEqualTo("TOO_MANY_ROWS");
        assertThat(TABLES.read(withRows(10_000)).rows()).hasSize(10_000);
    }

    @Test
    void refusesMoreThanTwoMegabytes() {
        assertThat(problemOf(DE + " ".repeat(2 * 1024 * 1024)).code()).isEqualTo("TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<definitions",
                "<a/>",
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/>"
            })
    void refusesWhatIsNoTable(String text) {
        assertThat(problemOf(text).field()).isEqualTo("dmn");
    }

    @Test
    void refusesOtherLogicAndCellsThatAreMissing() {
        assertThat(problemOf(DE.replace("<decisionTable ", "<literalExpression/><decisionTable "))
                        .code())
                .isEqualTo("NOT_A_TABLE");
        assertThat(problemOf(DE.replaceFirst("(?s)<inputEntry .*?</inputEntry>", ""))
                        .code())
                .isEqualTo("CELLS");
        assertThat(problemOf(DE.replace("hitPolicy=\"COLLECT\"", "hitPolicy=\"PRIORITY\""))
                        .code())
                .isEqualTo("HIT_POLICY");
    }

    @Test
    void refusesOutputsThatNoRuleCanHave() {
        var problem = catchThrowableOfType(ProblemException.class, () -> new RuleCompiler(FEEL, StarterRules.DICTIONARY)
                .obligations(TABLES.read(DE.replaceFirst("<text>\"enforcing\"</text>", "<text>\"sometimes\"</text>")
                        .replaceFirst("<text>3</text>", "<text>9</text>"))));

        assertThat(problem.fields()).extracting(FieldProblem::code).containsOnly("BAD_OUTPUT");
        assertThat(problem.fields())
                .anySatisfy(field -> assertThat(field.message()).contains("Row 1", "severity", "1 to 4"));
        assertThat(problem.fields())
                .anySatisfy(field -> assertThat(field.message()).contains("status", "sometimes"));
    }

    private static FieldProblem problemOf(String dmn) {
        var problem = catchThrowableOfType(ProblemException.class, () -> TABLES.read(dmn));
        assertThat(problem).isNotNull();
        return problem.fields().get(0);
    }

    private static String withRows(int count) {
        var rows = IntStream.range(0, count)
                .mapToObj(row ->
                        "<rule id='r%d'><inputEntry><text>\"%d\"</text></inputEntry><outputEntry><text>%d</text></outputEntry></rule>"
                                .formatted(row, row, row))
                .collect(Collectors.joining());
        return """
                <definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d' name='d' namespace='x'>
                <decision id='numbers' name='Numbers'><decisionTable id='t' hitPolicy='FIRST'>
                <input id='i'><inputExpression><text>a</text></inputExpression></input><output id='o' name='o'/>
                """ + rows + "</decisionTable></decision></definitions>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
