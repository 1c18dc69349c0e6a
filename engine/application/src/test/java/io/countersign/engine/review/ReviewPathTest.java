package io.countersign.engine.review;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.workflow.camunda.TestEngine;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ReviewPathTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestCompany company;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TestEngine engine;

    private AccountId account;

    @BeforeEach
    void connect() {
        account = desk.account();
    }

    private TestDrafts grave() {
        return aDraft().to(account, "DE")
                .withFact("product.industry", "health")
                .withFact("product.subtype", "none")
                .withFact("content.testimonial", "none")
                .withFact("data.collectsPersonalData", true);
    }

    @Test
    void oneSignatureIsEnoughForHarmlessContent() {
        var submission = desk.submitted(aDraft().to(account, "DE"));

        desk.approve(submission.id(), "BRAND", "bea");

        desk.until(submission.id(), SubmissionState.SCHEDULED);
        assertThat(desk.all(submission.id())).singleElement().satisfies(review -> {
            assertThat(review.state()).isEqualTo(ReviewState.DECIDED);
            assertThat(review.decision().orElseThrow().hash()).isEqualTo(submission.hash());
            assertThat(review.decision().orElseThrow().via()).isEqualTo(Via.WORKSPACE);
        });
    }

    @Test
    void graveContentGoesThroughStagesAndAJointSignOff() {
        var id = desk.submitted(grave()).id();

        assertThat(desk.all(id))
                .extracting(Review::stage, Review::role, Review::state)
                .containsExactly(
                        tuple(1, "BRAND", ReviewState.OPEN),
                        tuple(2, "LEGAL", ReviewState.WAITING),
                        tuple(2, "IT", ReviewState.WAITING),
                        tuple(3, "COMPLIANCE", ReviewState.WAITING),
                        tuple(4, "PRIVACY", ReviewState.WAITING),
                        tuple(5, "MARKETING", ReviewState.WAITING),
                        tuple(5, "IT", ReviewState.WAITING));
        desk.approve(id, "BRAND", "bea");
        desk.approve(id, "LEGAL", "lena");
        desk.approve(id, "IT", "ivan");
        desk.approve(id, "COMPLIANCE", "carl");
        desk.approve(id, "PRIVACY", "pia");
        desk.approve(id, "MARKETING", "max");
        assertThatThrownBy(() -> desk.approve(id, "IT", "ivan")).hasMessageContaining("you have signed it for IT");
        desk.approve(id, "IT", "ina");

        desk.until(id, SubmissionState.SCHEDULED);
        assertThat(desk.all(id).stream()
                        .filter(review -> review.atMost().isEmpty())
                        .map(review -> review.dueAt().orElseThrow()))
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void aRefusalNeedsAReasonAndEndsEverything() {
        var id = desk.submitted(grave()).id();
        desk.approve(id, "BRAND", "bea");
        var legal = desk.review(id, "LEGAL");

        assertThatThrownBy(() -> desk.decide(legal, "lena", DecisionKind.RETURN, " "))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("comment"));
        desk.decide(legal, "lena", DecisionKind.RETURN, "The label is missing.");

        desk.until(id, SubmissionState.RETURNED);
        assertThat(desk.now(id).reason()).contains("The label is missing.");
        assertThat(desk.all(id)).extracting(Review::state).containsOnly(ReviewState.DECIDED, ReviewState.VOID);
        assertThat(desk.all(id))
                .allSatisfy(review ->
                        assertThat(inbox.findByReview(review.id().value())).isEmpty());
    }

    @Test
    void aNewVersionVoidsDecisionsAndTellsWhoWantsToDecideWhatChanged() {
        var draft = desk.drafted(aDraft().to(account, "DE").withFact("content.paid", true));
        var old = desk.submitted(draft);
        desk.approve(old.id(), "BRAND", "bea");
        var legal = desk.review(old.id(), "LEGAL");

        var newer = desk.submitted(desk.edited(
                "mia", draft, aDraft().saying("Better pots.").to(account, "DE").withFact("content.paid", true)));

        assertThat(desk.all(old.id()))
                .allSatisfy(review -> assertThat(review.state()).isEqualTo(ReviewState.VOID))
                .filteredOn(review -> review.role().equals("BRAND"))
                .allSatisfy(review ->
                        assertThat(review.decision().orElseThrow().isVoid()).isTrue());
        assertThat(desk.review(newer.id(), "BRAND").decision()).isEmpty();
        assertThatThrownBy(() -> desk.decide(legal, "lena", DecisionKind.APPROVE, ""))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(409);
                    assertThat(problem.code()).isEqualTo("NEWER_VERSION");
                    assertThat(problem.members().get("difference").toString()).contains("Better pots.");
                });
    }

    @Test
    void nobodyIsAskedAfterAWithdrawal() {
        var id = desk.submitted(aDraft().to(account, "DE")).id();
        var brand = desk.review(id, "BRAND");

        company.runAs("mia", () -> submissions.withdraw(id, "The price was wrong"));

        assertThat(inbox.findByReview(brand.id().value())).isEmpty();
        assertThat(desk.all(id)).extracting(Review::state).containsOnly(ReviewState.VOID);
        assertThatThrownBy(() -> desk.decide(brand, "bea", DecisionKind.APPROVE, ""))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(409);
    }

    @Test
    void aMissedSlotKeepsWhatWasSigned() {
        var id = desk.submitted(aDraft().to(account, "DE").withFact("content.paid", true))
                .id();
        desk.approve(id, "BRAND", "bea");
        desk.review(id, "LEGAL");

        engine.fire("boundaryEvent_SlotMissed", id.toString());
        assertThat(desk.now(id).state()).isEqualTo(SubmissionState.MISSED);
        company.runAs(
                "mia",
                () -> submissions.chooseSlot(
                        id, new Slot(LocalDateTime.of(2099, 12, 24, 10, 0), ZoneId.of("Europe/Berlin"))));
        desk.approve(id, "LEGAL", "lars");
        desk.approve(id, "COMPLIANCE", "carl");

        desk.until(id, SubmissionState.SCHEDULED);
        assertThat(desk.all(id))
                .filteredOn(review -> review.role().equals("BRAND"))
                .singleElement()
                .satisfies(review ->
                        assertThat(review.decision().orElseThrow().by().value()).isEqualTo("bea"));
    }

    @Test
    void saysAtOnceThatNobodyCouldSign() {
        assertThatThrownBy(() -> desk.submitted(aDraft().to(account, "US")))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly("NOBODY_CAN_SIGN"));
    }

    @Test
    void aQuorumIsMadeOfDifferentPeople() {
        var id = desk.submitted(aDraft().to(account, "DE").ofFinance()).id();
        desk.approve(id, "BRAND", "bea");
        var lawyers = desk.opened(id, "LEGAL");
        assertThat(lawyers).hasSize(2);

        desk.decide(lawyers.get(0), "lena", DecisionKind.APPROVE, "");
        assertThatThrownBy(() -> desk.decide(lawyers.get(1), "lena", DecisionKind.APPROVE, ""))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(403);
        desk.decide(lawyers.get(1), "lars", DecisionKind.APPROVE, "");

        assertThat(desk.review(id, "COMPLIANCE").state()).isEqualTo(ReviewState.OPEN);
    }
}
