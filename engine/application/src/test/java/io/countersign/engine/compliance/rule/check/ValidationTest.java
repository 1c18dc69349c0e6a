package io.countersign.engine.compliance.rule.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.rule.TableText;
import io.countersign.engine.compliance.rule.camunda.FeelCells;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableProblem;
import io.countersign.engine.compliance.rule.table.TableProblem.Severity;
import io.countersign.engine.compliance.rule.table.TableReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationTest {

    private static final Trial FIRES_FOR_MAIL =
            facts -> "email".equals(facts.get("content.type")) ? Set.of("CO-1") : Set.of();

    private static List<TableProblem> check(TableText draft, Optional<TableText> starter, List<RowExample> examples) {
        var reading = TableReader.read(draft.toString());
        Optional<RuleTable> before =
                starter.flatMap(text -> TableReader.read(text.toString()).table());
        var candidate = new Candidate(reading.table().orElseThrow(), before, before, examples);
        return new Validation(new FeelCells(), new TestVocabulary())
                .check(candidate, reading.problems(), FIRES_FOR_MAIL);
    }

    private static List<String> errors(TableText draft, TableText starter, RowExample... examples) {
        return said(check(draft, Optional.of(starter), List.of(examples)), Severity.ERROR);
    }

    private static List<String> said(List<TableProblem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .map(TableProblem::message)
                .toList();
    }

    private static TableText shipped() {
        return TableText.obligations(
                        "xx",
                        "content.type",
                        "audience.minAge",
                        "audience.countries",
                        "content.paid",
                        "campaign.publishDate")
                .duty("DE-1", "\"email\"", "-", "list contains(?, \"DE\")", "-", "-");
    }

    private static TableText with(String type, String age, String countries, String paid, String day) {
        return shipped().duty("CO-1", type, age, countries, paid, day);
    }

    private static RowExample example(boolean fires, String type) {
        return new RowExample("CO-1", type, fires, Map.of("content.type", type));
    }

    @Test
    void acceptsACompanyRowThatIsRightWithAnExampleOfEachKind() {
        assertThat(errors(
                        with("\"email\"", "< 18", "list contains(?, \"DE\")", "true", ">= date(\"2026-09-27\")"),
                        shipped(),
                        example(true, "email"),
                        example(false, "sms")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "null", textBlock = """
            "emial"      | -      | -                       | -    | -                    | Row 2 (CO-1), column 'content.type': 'emial' is no value of content.type.
            "email       | -      | -                       | -    | -                    | Row 2 (CO-1), column 'content.type': this is no FEEL
            -            | "18"   | -                       | -    | -                    | Row 2 (CO-1), column 'audience.minAge': "18" does not fit 'audience.minAge', which is a number.
            -            | -      | list contains(?, "DD")  | -    | -                    | Row 2 (CO-1), column 'audience.countries': 'DD' is no value
            -            | -      | "DE"                    | -    | -                    | Row 2 (CO-1), column 'audience.countries': 'audience.countries' is a list of texts.
            list contains(?, "email") | - | -               | -    | -                    | Row 2 (CO-1), column 'content.type': 'content.type' is no list.
            -            | -      | -                       | "yes" | -                   | Row 2 (CO-1), column 'content.paid': "yes" does not fit
            -            | -      | -                       | -    | [date("2027-01-01")..date("2026-01-01")] | Row 2 (CO-1), column 'campaign.publishDate': the range ends before it begins.
            -            | > 25   | -                       | -    | -                    | Row 2 (CO-1): no facts can fulfil all of its cells.
            -            | ? > content.tpye | -             | -    | -                    | Row 2 (CO-1), column 'audience.minAge': there is no fact 'content.tpye'. Did you mean 'content.type'?
            """)
    void namesRowAndColumnOfWhatIsWrong(
            String type, String age, String countries, String paid, String day, String message) {
        assertThat(errors(with(type, age, countries, paid, day), shipped()))
                .anySatisfy(error -> assertThat(error).startsWith(message));
    }

    @Test
    void refusesAColumnForAFactThatDoesNotExist() {
        var draft = TableText.obligations("xx", "content.typ").duty("CO-1", "-");

        assertThat(said(check(draft, Optional.empty(), List.of()), Severity.ERROR))
                .contains("Column 'content.typ': there is no fact 'content.typ'. Did you mean 'content.type'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1 | "ASK"          | column 'effect': this is none of the allowed values. Write one of BAN, PROC, PROC_POST, REQ, SUBST in quotes.
            2 | ["AD_LABLE"]   | column 'code': no text has the code 'AD_LABLE'. Did you mean 'AD_LABEL'?
            2 | []             | column 'code': a row with effect REQ asks for at least one text.
            3 | 5              | column 'severity': a severity is 1, 2, 3 or 4.
            4 | "active"       | column 'status': this is none of the allowed values.
            7 | ""             | column 'source': it is empty.
            8 | ["DE-5"]       | column 'suppresses': there is no rule 'DE-5' to set aside.
            9 | "karl"         | column 'owner': there is no such person here.
            """)
    void namesTheAnswerThatIsWrong(int column, String value, String message) {
        var results = new String[] {
            "\"CO-1\"",
            "\"REQ\"",
            "[\"AD_LABEL\"]",
            "3",
            "\"enforcing\"",
            "\"high\"",
            "\"Say it\"",
            "\"Law\"",
            "[]",
            "\"carl\""
        };
        results[column] = value;
        var draft = shipped().row(List.of("\"sms\"", "-", "-", "-", "-"), "", results);

        assertThat(errors(draft, shipped()))
                .anySatisfy(error -> assertThat(error).startsWith("Row 2 (CO-1), " + message));
    }

    @Test
    void keepsShippedRowsAsTheyAre() {
        var changed = TableText.obligations(
                        "xx",
                        "content.type",
                        "audience.minAge",
                        "audience.countries",
                        "content.paid",
                        "campaign.publishDate")
                .duty("DE-1", "\"email\",\"sms\"", "-", "list contains(?, \"DE\")", "-", "-");
        var removed = TableText.obligations(
                "xx", "content.type", "audience.minAge", "audience.countries", "content.paid", "campaign.publishDate");

        assertThat(errors(changed, shipped())).anySatisfy(error -> assertThat(error)
                .startsWith("Row 1 (DE-1): column 'content.type' was shipped as \"email\" and is now"));
        assertThat(errors(removed, shipped()))
                .anySatisfy(error -> assertThat(error).startsWith("Row 'DE-1': it was shipped and must stay."));
    }

    @Test
    void wantsTheCompanysOwnRowsToBeNamedSo() {
        assertThat(errors(shipped().duty("DE-2", "\"sms\"", "-", "-", "-", "-"), shipped()))
                .contains("Row 2 (DE-2): it was not shipped, so its id begins with CO-. Rename it.");
    }

    @Test
    void letsNobodySetASeverityFourRuleAsideNorAnotherWithoutAReason() {
        assertThat(errors(settingAside("DE-4", "Agreed with the regulator"), shipped()))
                .anySatisfy(error -> assertThat(error).contains("'DE-4' aside, whose severity is 4"));
        assertThat(errors(settingAside("DE-3", ""), shipped()))
                .anySatisfy(error -> assertThat(error).contains("Write why into the row's annotation"));
        assertThat(errors(settingAside("DE-3", "Agreed with the regulator"), shipped()))
                .noneSatisfy(error -> assertThat(error).contains("aside"));
        assertThat(said(check(settingAside("DE-3", "Agreed"), Optional.of(shipped()), List.of()), Severity.WARNING))
                .contains("Row 2 (CO-1): it asks for people, and the table 'approvers' names none for it. "
                        + "Add them there, too.");
    }

    private static TableText settingAside(String target, String reason) {
        return shipped()
                .row(
                        List.of("\"email\"", "-", "-", "-", "-"),
                        reason,
                        "\"CO-1\"",
                        "\"PROC\"",
                        "[]",
                        "2",
                        "\"advisory\"",
                        "\"high\"",
                        "\"Ask\"",
                        "\"Policy\"",
                        "[\"" + target + "\"]",
                        "\"\"");
    }

    @Test
    void letsABlockingRowStopOnlyWithAReasonAndNeverOneOfSeverityFour() {
        assertThat(errors(status(3, "retired", ""), status(3, "enforcing", "")))
                .anySatisfy(error -> assertThat(error).contains("it would no longer block. Write why"));
        assertThat(errors(status(3, "retired", "We left the market"), status(3, "enforcing", "")))
                .isEmpty();
        assertThat(errors(status(4, "advisory", "We left the market"), status(4, "enforcing", "")))
                .anySatisfy(error -> assertThat(error).contains("its severity is 4"));
    }

    @Test
    void wantsSomebodyToAnswerForARowThatBeginsToBlock() {
        assertThat(errors(status(3, "enforcing", ""), status(3, "advisory", "")))
                .anySatisfy(error -> assertThat(error).contains("nobody of the company confirmed it"));
    }

    private static TableText status(int severity, String status, String annotation) {
        return TableText.obligations("xx", "content.type")
                .row(
                        List.of("\"email\""),
                        annotation,
                        "\"DE-1\"",
                        "\"REQ\"",
                        "[\"AD_LABEL\"]",
                        String.valueOf(severity),
                        "\"" + status + "\"",
                        "\"high\"",
                        "\"Say it\"",
                        "\"Law\"",
                        "[]",
                        "\"\"");
    }

    @Test
    void wantsAnExampleOfEachKindForAChangedRowAndTriesThem() {
        var draft = with("\"email\"", "-", "-", "-", "-");

        assertThat(errors(draft, shipped(), example(true, "email")))
                .singleElement()
                .asString()
                .startsWith("Row 2 (CO-1): no example shows when it does not fire.");
        assertThat(errors(draft, shipped(), example(true, "email"), example(false, "email")))
                .containsExactly(
                        "Row 2 (CO-1): example 'email' says that it does not fire, and it does. Correct the row or the example.");
    }

    private static TableText route(String policy) {
        return TableText.of("route", List.of("content.type", "audience.minAge"), List.of("path"))
                .hitPolicy(policy);
    }

    @Test
    void showsFactsForWhichTwoRowsAnswer() {
        var draft = route("UNIQUE")
                .row(List.of("\"email\"", "< 18"), "", "\"fast\"")
                .row(List.of("\"email\",\"sms\"", "> 16"), "", "\"slow\"");

        assertThat(errors(draft, route("UNIQUE").row(List.of("-", "-"), "", "\"fast\"")))
                .anySatisfy(
                        error -> assertThat(error)
                                .contains(
                                        "row 1 fits the same facts (content.type = \"email\", audience.minAge = 17), and hit policy UNIQUE"));
    }

    @Test
    void findsARowThatOthersTogetherHide() {
        var draft = route("FIRST")
                .row(List.of("\"email\"", "< 18"), "", "\"a\"")
                .row(List.of("\"email\"", ">= 18"), "", "\"b\"")
                .row(List.of("\"email\"", "[10..20]"), "", "\"c\"")
                .row(List.of("-", "-"), "", "\"d\"");
        var before = route("FIRST").row(List.of("-", "-"), "", "\"d\"");

        assertThat(said(check(draft, Optional.of(before), List.of()), Severity.ERROR))
                .anySatisfy(
                        error -> assertThat(error).contains("everything it asks for is taken by rows above it (1, 2)"));
    }

    @Test
    void listsFactsForWhichNoRowAnswers() {
        var draft = route("FIRST")
                .row(List.of("\"email\"", "-"), "", "\"a\"")
                .row(List.of("\"sms\"", ">= 18"), "", "\"b\"");

        assertThat(said(check(draft, Optional.of(draft), List.of()), Severity.NOTE))
                .containsExactlyInAnyOrder(
                        "The table: no row fits content.type = \"push\". Add a row if something should follow.",
                        "The table: no row fits content.type = \"sms\", audience.minAge = 0. Add a row if something should follow.");
    }

    @Test
    void saysThatItCannotTellInsteadOfGuessing() {
        var draft = TableText.of("route", List.of("audience.countries"), List.of("path"))
                .hitPolicy("UNIQUE")
                .row(List.of("some c in ? satisfies starts with(c, \"D\")"), "", "\"a\"")
                .row(List.of("list contains(?, \"FR\")"), "", "\"b\"");

        assertThat(check(draft, Optional.of(draft), List.of())).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("CANNOT_TELL");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void findsARowThatStandsTwice() {
        var draft = with("\"sms\"", "-", "-", "-", "-").duty("CO-1", "\"sms\"", "-", "-", "-", "-");

        assertThat(errors(draft, shipped())).contains("Row 3 (CO-1): it says the same as row 2. Remove one of them.");
    }
}
