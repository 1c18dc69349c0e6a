package io.countersign.engine.content.form;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReadingTest {

    private final AccountId account = AccountId.random();

    @Test
    void givesBackWhatIsWritten() {
        var draft = read(aDraft().to(account, "DE").to(account, "FR", "Bonjour").form());

        assertThat(read(DraftWriting.write(draft))).isEqualTo(draft);
    }

    @Test
    void letsAVariantInheritOnlyWhatItDoesNotSayItself() {
        var form = new DraftForm(
                "Pots",
                null,
                "Title",
                "Text",
                "https://example.org/",
                "de",
                null,
                List.of(
                        new DraftForm.Target(account.toString(), "DE", null, null, null, null, null),
                        new DraftForm.Target(account.toString(), "FR", "fr", "", "Bonjour", "", List.of())),
                null,
                null);

        var variants = read(form).resolved();

        assertThat(variants.get(0).title()).contains("Title");
        assertThat(variants.get(0).language()).isEqualTo(Locale.GERMAN);
        assertThat(variants.get(1).title()).isEmpty();
        assertThat(variants.get(1).link()).isEmpty();
        assertThat(variants.get(1).text()).isEqualTo("Bonjour");
        assertThat(variants.get(1).language()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void endsEveryLineInTheSameWay() {
        assertThat(read(aDraft().saying("one\r\ntwo\rthree\u2028four").form()).text())
                .isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void explainsAnHourThatDoesNotExist() {
        var problems = problemsOf(aDraft().at(new DraftForm.Time("2027-03-28T02:30", "Europe/Berlin"))
                .form());

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("slot.at");
            assertThat(problem.code()).isEqualTo("SLOT_DOES_NOT_EXIST");
            assertThat(problem.message())
                    .isEqualTo("02:30 on 28 March 2027 does not exist in Europe/Berlin: clocks go from 02:00 to 03:00."
                            + " Choose another time, for example 03:30.");
        });
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndWhere() {
        var form = new DraftForm(
                " ",
                "no-uuid",
                "two\nlines",
                "bad\u0000text",
                "javascript:alert(1)",
                "klingonish-language",
                List.of(new DraftForm.Image("../etc/passwd", "", false)),
                Collections.singletonList(new DraftForm.Target(null, "XX", null, null, "half \ud83d", null, null)),
                new DraftForm.Time("tomorrow", "CET+1"),
                null);

        assertThat(problemsOf(form))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "name",
                        "campaign",
                        "title",
                        "text",
                        "link",
                        "language",
                        "images[0].asset",
                        "variants[0].account",
                        "variants[0].market",
                        "variants[0].text",
                        "slot.at",
                        "slot.zone");
    }

    @Test
    void refusesTwoVariantsForTheSameAccountAndMarket() {
        assertThat(problemsOf(aDraft().to(account, "DE").to(account, "DE").form()))
                .singleElement()
                .extracting(FieldProblem::code)
                .isEqualTo("VARIANT_TWICE");
    }

    @Test
    void refusesANameThatTurnsTheReadingDirection() {
        assertThat(problemsOf(aDraft().named("invoice\u202egnp.exe").form()))
                .singleElement()
                .extracting(FieldProblem::code)
                .isEqualTo("UNREADABLE_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "//example.org",
                "/path",
                "https://",
                "https://user:secret@example.org/",
                "data:text/html,x",
                "https://exa mple.org/"
            })
    void takesWebAddressesOnly(String link) {
        var form = new DraftForm("Pots", null, null, null, link, null, null, null, null, null);

        assertThat(problemsOf(form))
                .singleElement()
                .extracting(FieldProblem::code)
                .isEqualTo("NOT_A_WEB_ADDRESS");
    }

    private static Draft read(DraftForm form) {
        var problems = new Problems();
        var draft = new DraftReading(problems).read(form, Locale.ENGLISH);
        problems.refuse();
        return draft;
    }

    private static List<FieldProblem> problemsOf(DraftForm form) {
        return catchThrowableOfType(ProblemException.class, () -> read(form)).fields();
    }
}
