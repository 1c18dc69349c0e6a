package io.countersign.engine.review.camunda;

import static io.countersign.process.ComplianceSignOff.Operation.EVALUATE_FOR_APPROVAL;
import static io.countersign.process.ComplianceSignOff.UserTask.APPROVE_COMPLIANCE;
import static io.countersign.process.ContentReview.UserTask.CHECK_OUTCOME;
import static io.countersign.process.ContentReview.UserTask.CHOOSE_SLOT;
import static io.countersign.process.ContentReview.UserTask.RECONNECT_ACCOUNT;
import static io.countersign.process.ContentReview.UserTask.REPAIR_PUBLICATION;
import static io.countersign.process.ContentReview.UserTask.REVIEW_CONTENT;
import static io.countersign.process.ContentReview.UserTask.SIGN_OFF_IT;
import static io.countersign.process.ContentReview.UserTask.SIGN_OFF_MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.process.ContentReview.Error;
import io.countersign.process.ContentReview.Message;
import io.countersign.process.ContentReview.Operation;
import io.countersign.process.ContentReview.Outcome;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every path of the model, on the real engine. After the last test every sequence flow must have been taken; run the class whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentReviewModelTest {

    private final ModelEngine engine = new ModelEngine();

    @AfterAll
    void everyFlowOfTheModelWasTaken() {
        engine.close();
        assertThat(engine.flows().all()).isNotEmpty();
        assertThat(engine.flows().neverTaken()).isEmpty();
    }

    private ScriptedReview started(ScriptedReview script) {
        engine.start(script);
        return script;
    }

    @Test
    void goesThroughItsStagesAndIsPublishedAtItsSlot() {
        var script = started(new ScriptedReview().stage("BRAND").stage("LEGAL", "COMPLIANCE"));

        assertThat(engine.waiting()).containsExactly(REVIEW_CONTENT);
        engine.complete(REVIEW_CONTENT);
        assertThat(engine.waiting()).containsExactly(REVIEW_CONTENT, REVIEW_CONTENT);
        engine.complete(REVIEW_CONTENT);
        engine.complete(REVIEW_CONTENT);
        assertThat(script.done()).doesNotContain(Operation.PREPARE_PUBLICATIONS);
        engine.due("intermediateEvent_SlotReached");

        assertThat(engine.ended()).containsExactly("endEvent_ContentPublished");
        assertThat(script.done())
                .containsSequence(Operation.APPROVE_SUBMISSION, Operation.PREPARE_PUBLICATIONS)
                .endsWith(Operation.PUBLISH_VARIANT, Operation.PUBLISH_VARIANT, Operation.CONCLUDE_PUBLICATIONS);
    }

    @Test
    void isSignedOffByMarketingAndItTogether() {
        started(new ScriptedReview().stage("BRAND").stage("MARKETING", "IT"));

        engine.complete(REVIEW_CONTENT);
        assertThat(engine.waiting()).containsExactly(SIGN_OFF_IT, SIGN_OFF_MARKETING);
        engine.complete(SIGN_OFF_IT);
        assertThat(engine.waiting()).containsExactly(SIGN_OFF_MARKETING);
        engine.complete(SIGN_OFF_MARKETING);

        engine.due("intermediateEvent_SlotReached");
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void asksOnlyWhoHasNotSignedOffYet() {
        started(new ScriptedReview().stage("IT"));

        assertThat(engine.waiting()).containsExactly(SIGN_OFF_IT);
        engine.complete(SIGN_OFF_IT);

        engine.due("intermediateEvent_SlotReached");
        assertThat(engine.isOver()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"RETURNED, endEvent_ContentReturned", "REJECTED, endEvent_ContentRejected"})
    void theFirstRefusalEndsItsStageAndTheSubmission(String outcome, String end) {
        var script = started(new ScriptedReview().stage("LEGAL", "COMPLIANCE").stage("BRAND"));

        script.refuse(outcome);
        engine.complete(REVIEW_CONTENT);

        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.ended()).containsExactly(end);
        assertThat(script.done()).doesNotContain(Operation.APPROVE_SUBMISSION);
    }

    @ParameterizedTest
    @CsvSource({SIGN_OFF_MARKETING, SIGN_OFF_IT})
    void theFirstRefusalEndsTheJointSignOff(String refusing) {
        var script = started(new ScriptedReview().stage("MARKETING", "IT"));

        script.refuse(Outcome.RETURNED);
        engine.complete(refusing);

        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.ended()).containsExactly("endEvent_ContentReturned");
    }

    @Test
    void goesBackAtOnceWhenTheRulesDoNotPermitIt() {
        var script = started(new ScriptedReview().stage("BRAND").notPermitted());

        assertThat(engine.ended()).containsExactly("endEvent_ChangesRequired");
        assertThat(script.done()).containsExactly(Operation.EVALUATE_COMPLIANCE);
    }

    @Test
    void isApprovedByEverybodyWhomTheRulesName() {
        var script = started(new ScriptedReview()
                .stage("BRAND")
                .roles("PRIVACY")
                .roles("MLR1", "MLR2", "MLR3")
                .stage("MARKETING", "IT"));

        engine.complete(REVIEW_CONTENT);
        assertThat(engine.waiting()).containsExactly(APPROVE_COMPLIANCE);
        engine.due("boundaryEvent_ApprovalReminderDue");
        engine.complete(APPROVE_COMPLIANCE);
        assertThat(engine.waiting()).containsExactly(APPROVE_COMPLIANCE, APPROVE_COMPLIANCE, APPROVE_COMPLIANCE);
        engine.complete(APPROVE_COMPLIANCE);
        engine.complete(APPROVE_COMPLIANCE);
        assertThat(script.done()).doesNotContain(EVALUATE_FOR_APPROVAL);
        engine.complete(APPROVE_COMPLIANCE);

        assertThat(script.done()).contains(EVALUATE_FOR_APPROVAL, Operation.REMIND_REVIEWERS);
        assertThat(engine.waiting()).containsExactly(SIGN_OFF_IT, SIGN_OFF_MARKETING);
    }

    @Test
    void endsWhenOneOfThemRefuses() {
        var script = started(new ScriptedReview().stage("BRAND").roles("MLR1", "MLR2", "MLR3"));
        engine.complete(REVIEW_CONTENT);

        script.permittedNoMore().refuse(Outcome.RETURNED);
        engine.complete(APPROVE_COMPLIANCE);

        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.ended()).containsExactly("endEvent_ContentReturned");
        assertThat(script.done()).doesNotContain(EVALUATE_FOR_APPROVAL, Operation.APPROVE_SUBMISSION);
    }

    @Test
    void goesBackWhenARuleBeganWhileItWasSigned() {
        var script = started(new ScriptedReview().stage("BRAND").permittedNoMore());

        engine.complete(REVIEW_CONTENT);

        assertThat(engine.ended()).containsExactly("endEvent_ContentReturned");
        assertThat(script.done()).endsWith(EVALUATE_FOR_APPROVAL);
    }

    @Test
    void holdsBackWhatARuleForbidsInTheMomentOfPublishing() {
        started(new ScriptedReview().stage("BRAND").failing(Error.NOT_PERMITTED));
        engine.complete(REVIEW_CONTENT);
        engine.due("intermediateEvent_SlotReached");

        assertThat(engine.waiting()).isEmpty();
        assertThat(engine.isOver()).isTrue();
    }

    @Test
    void asksForANewSlotAlsoWhileComplianceSigns() {
        started(new ScriptedReview().stage("LEGAL").roles("PRIVACY"));
        engine.complete(REVIEW_CONTENT);

        engine.due("boundaryEvent_SlotMissed");
        assertThat(engine.waiting()).containsExactly(CHOOSE_SLOT);
        engine.complete(CHOOSE_SLOT);
        engine.complete(APPROVE_COMPLIANCE);
        engine.due("intermediateEvent_SlotReached");

        assertThat(engine.ended()).containsExactly("endEvent_ContentPublished");
    }

    @Test
    void remindsAndGoesOnWaiting() {
        var script = started(new ScriptedReview().stage("LEGAL", "COMPLIANCE").stage("MARKETING", "IT"));

        engine.due("boundaryEvent_ReviewReminderDue");
        assertThat(engine.waiting()).hasSize(2);
        engine.complete(REVIEW_CONTENT);
        engine.complete(REVIEW_CONTENT);
        engine.due("boundaryEvent_SignOffReminderDue");

        assertThat(engine.waiting()).containsExactly(SIGN_OFF_IT, SIGN_OFF_MARKETING);
        assertThat(script.done().stream().filter(Operation.REMIND_REVIEWERS::equals))
                .hasSize(2);
    }

    @Test
    void asksForANewSlotWhenItsSlotIsMissedAndGoesOn() {
        var script = started(new ScriptedReview().stage("LEGAL"));

        engine.due("boundaryEvent_SlotMissed");
        assertThat(engine.waiting()).containsExactly(CHOOSE_SLOT);
        assertThat(script.done()).contains(Operation.MARK_SLOT_MISSED);
        engine.complete(CHOOSE_SLOT);
        engine.complete(REVIEW_CONTENT);
        engine.due("intermediateEvent_SlotReached");

        assertThat(engine.ended()).containsExactly("endEvent_ContentPublished");
    }

    static Stream<Consumer<ModelEngine>> placesBeforeTheSlot() {
        return Stream.of(
                engine -> {},
                engine -> engine.due("boundaryEvent_SlotMissed"),
                engine -> engine.complete(REVIEW_CONTENT));
    }

    @ParameterizedTest
    @MethodSource("placesBeforeTheSlot")
    void canBeWithdrawnOrReplacedUntilItsSlotIsReached(Consumer<ModelEngine> place) {
        started(new ScriptedReview().stage("LEGAL"));
        place.accept(engine);
        engine.receive(Message.WITHDRAWN);
        assertThat(engine.ended()).containsExactly("endEvent_ContentWithdrawn");

        engine.start(new ScriptedReview().stage("LEGAL"));
        place.accept(engine);
        engine.receive(Message.REPLACED);
        assertThat(engine.ended()).containsExactly("endEvent_ContentReplaced");
    }

    @ParameterizedTest
    @CsvSource({Message.WITHDRAWN, Message.REPLACED})
    void canNeitherBeWithdrawnNorReplacedOncePublishingHasBegun(String message) {
        started(new ScriptedReview().stage("LEGAL").failing(Error.NOT_CONNECTED));
        engine.complete(REVIEW_CONTENT);
        engine.due("intermediateEvent_SlotReached");

        assertThatThrownBy(() -> engine.receive(message)).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThat(engine.waiting()).containsExactly(RECONNECT_ACCOUNT);
    }

    @ParameterizedTest
    @CsvSource({
        Error.CONTENT_REJECTED + "," + REPAIR_PUBLICATION,
        Error.NOT_CONNECTED + "," + RECONNECT_ACCOUNT,
        Error.OUTCOME_UNKNOWN + "," + CHECK_OUTCOME
    })
    void asksWhoCanMendItAndTriesAgainOrGivesUp(String failure, String task) {
        var script = started(new ScriptedReview().stage("LEGAL").failing(failure, failure, failure));
        engine.complete(REVIEW_CONTENT);
        engine.due("intermediateEvent_SlotReached");
        assertThat(engine.waiting()).containsExactly(task, task);

        script.answer(true);
        engine.complete(task);
        assertThat(engine.waiting()).containsExactly(task, task);
        script.answer(false);
        engine.complete(task);
        engine.complete(task);

        assertThat(engine.ended()).containsExactly("endEvent_ContentPublished");
    }
}
