package io.countersign.engine.review.camunda;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Via;
import io.countersign.engine.workflow.camunda.TestEngine;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every door of the engine times everybody who must not pass. The author and the editor are members of the group that is
 * asked, and a platform administrator may do everything in the engine: only four eyes keep them out.
 */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourEyesTest {

    private static final String AUTHOR = "mia";
    private static final String EDITOR = "max";
    private static final String STRANGER = "lena";
    private static final String ADMINISTRATOR = "an administrator who edited it";

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestCompany company;

    @Autowired
    private TestEngine engine;

    private String candidate = "";
    private String administrator = "";
    private Review signOff;

    @BeforeAll
    void reachTheSignOff() {
        candidate = desk.hired("marketing/de");
        var content = aDraft().to(desk.account(), "DE").withFact("campaign.political", true);
        administrator = desk.hired("marketing/de", "platform-admin/global");
        var draft = desk.edited(EDITOR, desk.drafted(content), content.saying("Max changed a word."));
        draft = desk.edited(administrator, draft, content.saying("And then another."));
        var id = desk.submitted(draft).id();
        desk.approve(id, "BRAND", "bea");
        desk.approve(id, "LEGAL", "lena");
        desk.approve(id, "COMPLIANCE", "carl");
        signOff = desk.review(id, "MARKETING");
        assertThat(signOff.group().value()).isEqualTo("marketing/de");
    }

    static Stream<Arguments> doorsAndWhoMustNotPass() {
        return Arrays.stream(Door.values()).flatMap(door -> Stream.of(AUTHOR, EDITOR, ADMINISTRATOR, STRANGER)
                .map(person -> Arguments.of(door, person)));
    }

    @ParameterizedTest
    @MethodSource("doorsAndWhoMustNotPass")
    void refuses(Door door, String relation) {
        var person = relation.equals(ADMINISTRATOR) ? administrator : relation;
        assertThatThrownBy(() -> company.runAs(person, () -> door.tryIt(engine.services(), task(), person)))
                .isInstanceOf(AuthorizationException.class);

        assertThat(task().getAssignee()).isNull();
        assertThat(task().getOwner()).isNull();
        assertThat(desk.review(signOff.submission(), "MARKETING").state()).isEqualTo(ReviewState.OPEN);
        assertThat(desk.now(signOff.submission()).state()).isEqualTo(SubmissionState.IN_REVIEW);
    }

    @Test
    void saysWhy() {
        assertThatThrownBy(() -> company.runAs(AUTHOR, () -> Door.CLAIM.tryIt(engine.services(), task(), AUTHOR)))
                .hasMessageContaining("you submitted it");
        assertThatThrownBy(() -> company.runAs(EDITOR, () -> Door.SUBMIT_FORM.tryIt(engine.services(), task(), EDITOR)))
                .hasMessageContaining("you edited it");
    }

    @Test
    void nobodyCanAssignItToWhomFourEyesBar() {
        for (String barred : new String[] {AUTHOR, EDITOR, "lena"}) {
            assertThatThrownBy(() -> company.runAs(
                            "petra", () -> engine.services().getTaskService().setAssignee(task().getId(), barred)))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> company.runAs(
                            "petra", () -> engine.services().getTaskService().addCandidateUser(task().getId(), barred)))
                    .isInstanceOf(AuthorizationException.class);
        }
        assertThatThrownBy(() -> company.runAs(
                        "petra",
                        () -> engine.services().getTaskService().addCandidateGroup(task().getId(), "legal/de")))
                .isInstanceOf(AuthorizationException.class);
        assertThat(task().getAssignee()).isNull();
    }

    @Test
    void whoWasAskedCannotPassWithoutDeciding() {
        for (Door door : new Door[] {Door.COMPLETE, Door.COMPLETE_WITH_VARIABLES, Door.RAISE_ERROR, Door.ESCALATE}) {
            assertThatThrownBy(() -> company.runAs(candidate, () -> door.tryIt(engine.services(), task(), candidate)))
                    .isInstanceOf(AuthorizationException.class);
        }
    }

    @Test
    void whoWasAskedIsToldWhatIsWrongWithTheForm() {
        for (var wrong : new Map[] {
            Map.of(),
            Map.of("decision", "MAYBE"),
            Map.of("decision", "REJECT", "hash", hash()),
            Map.of("decision", "APPROVE")
        }) {
            assertThatThrownBy(() -> submit(wrong)).isInstanceOf(FormFieldValidationException.class);
        }
    }

    @Test
    void whoHasNotSeenEveryVariantCannotApproveByTheForm() {
        assertThatThrownBy(() -> submit(Map.of("decision", "APPROVE", "hash", hash())))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("you have not looked at");
        assertThat(desk.review(signOff.submission(), "MARKETING").state()).isEqualTo(ReviewState.OPEN);
    }

    @Test
    void whoWasAskedSignsByTheForm() {
        var id = desk.submitted(aDraft().to(desk.account(), "DE")).id();
        var brand = desk.review(id, "BRAND");
        var form = engine.call(() -> engine.services()
                .getFormService()
                .getTaskFormVariables(task(brand).getId()));
        assertThat(form.get("hash")).isEqualTo(desk.now(id).hash().hex());
        assertThat(form.get("itemName")).isEqualTo("Spring offer");

        desk.look(id, "ben");
        company.runAs("ben", () -> engine.services()
                .getFormService()
                .submitTaskForm(
                        task(brand).getId(),
                        Map.of(
                                "decision", "APPROVE",
                                "comment", "Good.",
                                "hash", form.get("hash"),
                                "outcome", "REJECTED")));

        desk.until(id, SubmissionState.SCHEDULED);
        assertThat(desk.all(id).get(0).decision().orElseThrow()).satisfies(decision -> {
            assertThat(decision.via()).isEqualTo(Via.TASKLIST);
            assertThat(decision.kind()).isEqualTo(DecisionKind.APPROVE);
            assertThat(decision.comment()).isEqualTo("Good.");
            assertThat(decision.by().value()).isEqualTo("ben");
        });
    }

    private void submit(Map<?, ?> values) {
        @SuppressWarnings("unchecked")
        var form = (Map<String, Object>) values;
        company.runAs(candidate, () -> engine.services().getFormService().submitTaskForm(task().getId(), form));
    }

    private String hash() {
        return desk.now(signOff.submission()).hash().hex();
    }

    private Task task() {
        return task(signOff);
    }

    private Task task(Review review) {
        return engine.call(() -> engine
                .services()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(review.submission().toString())
                .list()
                .stream()
                .filter(task -> review.id()
                        .toString()
                        .equals(engine.services().getTaskService().getVariable(task.getId(), "reviewId")))
                .findFirst()
                .orElseThrow());
    }
}
