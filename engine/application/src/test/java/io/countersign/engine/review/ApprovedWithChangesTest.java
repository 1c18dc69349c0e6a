package io.countersign.engine.review;

import static io.countersign.engine.TestMail.subjectsTo;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Discussions;
import io.countersign.engine.discussion.NewThread;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.problem.ProblemException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class ApprovedWithChangesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestCompany company;

    @Autowired
    private Discussions discussions;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Submissions submissions;

    @Autowired
    private LocalAccounts people;

    @Autowired
    private Acting acting;

    private AccountId account;
    private String title;

    @BeforeEach
    void connect() {
        account = desk.account();
        title = "Changes " + UUID.randomUUID();
    }

    @Test
    void needsAnOpenRemarkOfWhoeverDecides() {
        var submission = desk.submitted(harmless());
        var brand = desk.review(submission.id(), "BRAND");
        remark("mia", submission.item(), "Is the price right?");
        var met = remark("bea", submission.item(), "The dash is too long.");
        company.runAs("bea", () -> discussions.settle(met.id(), true));
        var takenBack = remark("bea", submission.item(), "The colour.");
        company.runAs(
                "bea",
                () -> discussions.remove(
                        takenBack.id(), takenBack.remarks().get(0).id()));

        isRefused("NO_REMARKS", () -> desk.decide(brand, "bea", DecisionKind.APPROVE_WITH_CHANGES, ""));

        assertThat(desk.review(submission.id(), "BRAND").decision()).isEmpty();
    }

    @Test
    void goesBackToItsAuthorAndThenToWhoeverAskedForTheChanges() {
        var draft = desk.drafted(harmless());
        var first = desk.submitted(draft);
        var price = remark("bea", first.item(), "The price is missing.");

        var given = withChanges(first, "BRAND", "bea");
        var second = desk.submitted(desk.edited("mia", draft, harmless().saying("Our new pots are here, for 9 €.")));
        var check = desk.review(second.id(), "BRAND");

        assertThat(given.changes()).containsExactly(new RequestedChange(price.id(), 1));
        assertThat(desk.now(first.id()).state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(desk.all(first.id())).noneMatch(Review::isApproved);
        assertThat(check.check()).contains(new ChangeCheck(given.id(), new PersonId("bea"), 1, given.changes()));
        assertThat(Visitor.loggedIn(port, "mia")
                        .post(
                                "/api/content/routes?item=" + first.item(),
                                harmless().saying("For 9 €.").form())
                        .text("/stages/0/reviews/0/check/first/id"))
                .isEqualTo("bea");
        assertThat(check.because()).contains("version 1 was approved provided that remarks are met: 1");
        assertThat(assignee(check)).contains(new PersonId("bea"));
        isRefused("CHANGES_OPEN", () -> desk.decide(check, "bea", DecisionKind.APPROVE, ""));

        company.runAs("bea", () -> discussions.settle(price.id(), true));
        desk.decide(check, "bea", DecisionKind.APPROVE, "");

        desk.until(second.id(), SubmissionState.SCHEDULED);
    }

    @Test
    void isCheckedOnceOnly() {
        var draft = desk.drafted(harmless());
        var first = desk.submitted(draft);
        var price = remark("bea", first.item(), "The price is missing.");
        withChanges(first, "BRAND", "bea");
        var priced = desk.edited("mia", draft, harmless().saying("For 9 €."));
        var second = desk.submitted(priced);
        company.runAs("bea", () -> discussions.settle(price.id(), true));
        var colour = remark("bea", first.item(), "And the colour?");
        var again = withChanges(second, "BRAND", "bea");

        var red = desk.edited("mia", priced, harmless().saying("Red, for 9 €."));
        var third = desk.submitted(red);
        var check = desk.review(third.id(), "BRAND");
        assertThat(desk.all(third.id())).singleElement().isEqualTo(check);
        assertThat(check.check().orElseThrow().decision()).isEqualTo(again.id());
        company.runAs("bea", () -> discussions.settle(colour.id(), true));
        desk.decide(check, "bea", DecisionKind.APPROVE, "");
        desk.until(third.id(), SubmissionState.SCHEDULED);

        company.runAs("mia", () -> submissions.withdraw(third.id(), "The price is wrong."));
        var fourth = desk.submitted(desk.edited("mia", red, harmless().saying("Red, for 8 €.")));
        assertThat(desk.review(fourth.id(), "BRAND").check()).isEmpty();
    }

    @Test
    void isCheckedAlsoWhereNobodyElseWouldAskAnyMore() {
        var draft = desk.drafted(paid());
        var first = desk.submitted(draft);
        desk.approve(first.id(), "BRAND", "bea");
        remark("lena", first.item(), "Say that it is an advertisement.");
        withChanges(first, "LEGAL", "lena");

        var preview = Visitor.loggedIn(port, "mia")
                .post("/api/content/routes?item=" + first.item(), harmless().form())
                .body()
                .at("/stages/0/reviews");
        var unpaid = desk.submitted(desk.edited("mia", draft, harmless()));

        var check = desk.review(unpaid.id(), "LEGAL");
        assertThat(desk.all(unpaid.id())).extracting(Review::role).containsExactly("BRAND", "LEGAL");
        assertThat(preview.findValuesAsText("role"))
                .as("said beforehand")
                .isEqualTo(desk.all(unpaid.id()).stream().map(Review::role).toList());
        assertThat(preview.at("/0/check/version").isMissingNode()).isTrue();
        assertThat(preview.at("/1/check/version").asInt()).isEqualTo(1);
        assertThat(preview.at("/1/check/first/id").asText()).isEqualTo("lena");
        assertThat(inbox.findByReview(check.id().value())
                        .orElseThrow()
                        .waiting()
                        .kind())
                .isEqualTo(EntryKind.CHECK_CHANGES);
        assertThat(check.stage()).isEqualTo(1);
        assertThat(assignee(check)).contains(new PersonId("lena"));
        assertThat(desk.review(unpaid.id(), "BRAND").check()).isEmpty();
    }

    @Test
    void isNotCheckedInMarketsThatAreGone() {
        var draft = desk.drafted(paid());
        var first = desk.submitted(draft);
        desk.approve(first.id(), "BRAND", "bea");
        remark("lena", first.item(), "Say that it is an advertisement.");
        withChanges(first, "LEGAL", "lena");

        var elsewhere =
                desk.submitted(desk.edited("mia", draft, aDraft().named(title).to(account, "AT")));

        desk.review(elsewhere.id(), "BRAND");
        assertThat(desk.all(elsewhere.id())).noneMatch(review -> review.check().isPresent());
    }

    @Test
    void isCheckedByTheGroupWhenWhoeverAskedIsGone() {
        var name = desk.hired("brand/eu");
        var draft = desk.drafted(harmless());
        var first = desk.submitted(draft);
        var price = remark(name, first.item(), "The price is missing.");
        withChanges(first, "BRAND", name);
        acting.runAsSystem("let " + name + " go", () -> people.deactivate(new PersonId(name)));

        var second = desk.submitted(desk.edited("mia", draft, harmless().saying("For 9 €.")));
        var check = desk.review(second.id(), "BRAND");

        assertThat(assignee(check)).isEmpty();
        company.runAs("ben", () -> discussions.settle(price.id(), true));
        desk.decide(check, "ben", DecisionKind.APPROVE, "");
        desk.until(second.id(), SubmissionState.SCHEDULED);
    }

    @Test
    void isShownToWhoeverLooksAndToldToTheAuthor() {
        var draft = desk.drafted(harmless());
        var first = desk.submitted(draft);
        remark("bea", first.item(), "The price is missing.");
        var brand = desk.review(first.id(), "BRAND");
        desk.look(first.id(), "bea");
        var bea = Visitor.loggedIn(port, "bea");

        var given = bea.post(
                "/api/reviews/" + brand.id() + "/decision",
                Map.of("decision", "APPROVE_WITH_CHANGES", "hash", first.hash().hex()));
        desk.until(first.id(), SubmissionState.RETURNED);
        var second = desk.submitted(desk.edited("mia", draft, harmless().saying("For 9 €.")));
        desk.review(second.id(), "BRAND");
        var seen = bea.get("/api/submissions/" + second.id());

        assertThat(given.status()).as(given.toString()).isEqualTo(201);
        assertThat(given.body().at("/changes/0/number").asInt()).isEqualTo(1);
        assertThat(seen.body().at("/lastSigned").asInt()).isEqualTo(1);
        assertThat(seen.text("/stages/0/reviews/0/check/by/id")).isEqualTo("bea");
        assertThat(seen.text("/stages/0/reviews/0/assignee/id")).isEqualTo("bea");
        assertThat(Visitor.loggedIn(port, "ben")
                        .get("/api/submissions/" + second.id())
                        .text("/stages/0/reviews/0/whyNot"))
                .isEqualTo("Bea Brandt has taken it.");
        assertThat(bea.get("/api/content/" + first.item() + "/history").toString())
                .contains("provided that remarks are met (1)");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjectsTo("mia", title)).contains("Approved with changes: " + title));
        assertThat(subjectsTo("mia", title)).noneMatch(subject -> subject.startsWith("Returned"));
    }

    private TestDrafts harmless() {
        return aDraft().named(title).to(account, "DE");
    }

    private TestDrafts paid() {
        return harmless().withFact("content.paid", true);
    }

    private Decision withChanges(Submission submission, String role, String person) {
        var given = desk.decide(desk.review(submission.id(), role), person, DecisionKind.APPROVE_WITH_CHANGES, "");
        desk.until(submission.id(), SubmissionState.RETURNED);
        return given;
    }

    private DiscussionThread remark(String person, ItemId item, String words) {
        return company.as(
                person, () -> discussions.open(item, new NewThread(1, Optional.empty(), new Anchor.Whole(), words)));
    }

    private Optional<PersonId> assignee(Review review) {
        return inbox.findByReview(review.id().value()).flatMap(task -> Optional.ofNullable(task.assignee()));
    }

    private static void isRefused(String code, ThrowingCallable decision) {
        assertThatThrownBy(decision).asInstanceOf(type(ProblemException.class)).satisfies(problem -> {
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.code()).isEqualTo(code);
        });
    }
}
