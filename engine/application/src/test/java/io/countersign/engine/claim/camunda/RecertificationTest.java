package io.countersign.engine.claim.camunda;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimDesk;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.claim.ClaimUse;
import io.countersign.engine.claim.Claims;
import io.countersign.engine.claim.library.Lapsing;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.publication.TakeDowns;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way through claim-recertification, on the real engine. */
@EngineTest
class RecertificationTest {

    @Autowired
    private Claims claims;

    @Autowired
    private TestCompany company;

    @Autowired
    private Lapsing lapsing;

    @Autowired
    private PublishingDesk publishing;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TakeDowns takeDowns;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private HistoryService history;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private Claim claim;

    @BeforeEach
    void accept() {
        claim = new ClaimDesk(claims, company).accepted(ClaimDesk.words());
    }

    @Test
    void listsWhatIsLiveAndEndsOnceNothingIs() {
        var draft = aDraft().saying("New: " + claim.content().text().toUpperCase() + "!")
                .to(accounts.sandbox(), "DE");
        var publication = publishing.one(publishing.signed(draft), PublicationState.SENT);
        lapse();

        assertThat(live())
                .extracting(ClaimUse::item)
                .containsExactly(publication.origin().item());
        assertThat(audited("claim.LAPSED")).containsEntry("liveUses", "1");
        assertThatThrownBy(() -> answer("carl", Map.of("choice", "CONTENT_CORRECTED")))
                .hasMessageContaining("1 live posts still say it");

        company.runAs("mia", () -> takeDowns.takeDown(publication.id(), "The claim has lapsed."));
        assertThat(live()).isEmpty();
        answer("carl", Map.of("choice", "CONTENT_CORRECTED"));

        ended("endEvent_ClaimRecertified");
        assertThat(newest().state()).isEqualTo(ClaimState.LAPSED);
        assertThat(audited("claim.CONTENT_CORRECTED")).containsEntry("actor", "carl");
    }

    @Test
    void asksComplianceOfTheRegionButNotTheProposer() {
        lapse();

        assertThat(inbox.find(task().getId()).orElseThrow().waiting().title())
                .isEqualTo(claim.content().text());
        assertThat(inbox.mayAct(task().getId(), new PersonId("carl"))).isTrue();
        assertThat(inbox.mayAct(task().getId(), new PersonId("cora")))
                .as("proposed it")
                .isFalse();
        assertThatThrownBy(() -> answer("cora", Map.of("choice", "RENEW", "until", "2099-01-01")))
                .isInstanceOf(RuntimeException.class);
        assertThat(newest().state()).isEqualTo(ClaimState.LAPSED);
        assertThat(task()).isNotNull();
    }

    @Test
    void renewsAsANewVersion() {
        lapse();

        assertThatThrownBy(() -> answer("carl", Map.of("choice", "RENEW", "until", "2020-01-01")))
                .hasMessageContaining("has passed");
        answer("carl", Map.of("choice", "RENEW", "until", "2099-03-31", "reason", "Tested again."));

        ended("endEvent_ClaimRecertified");
        assertThat(newest().version()).isEqualTo(2);
        assertThat(newest().state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(newest().acceptedBy()).contains(new PersonId("carl"));
        assertThat(newest().content().validUntil()).hasToString("2099-03-31");
        assertThat(audited("claim.RENEWED")).containsEntry("actor", "carl").containsEntry("reason", "Tested again.");
    }

    @Test
    void isAnsweredInTheWorkspaceByThoseWhoAreAsked() {
        lapse();
        String path = "/api/claims/" + claim.id();
        var carl = Visitor.loggedIn(port, "carl");
        var wrong = Map.of("choice", "RENEW", "until", "2020-01-01");
        assertThat(carl.get("/api/inbox?limit=200").body().findValuesAsText("claim"))
                .contains(claim.id().toString());
        assertThat(carl.get(path).body().at("/mayRecertify").asBoolean()).isTrue();
        assertThat(carl.post(path + "/recertification", wrong).text("/fields/0/field"))
                .isEqualTo("until");

        var renewed = Map.of("choice", "RENEW", "until", "2099-03-31");
        assertThat(Visitor.loggedIn(port, "cora")
                        .post(path + "/recertification", renewed)
                        .text("/code"))
                .as("proposed it")
                .isEqualTo("NOT_ASKED");
        assertThat(carl.post(path + "/recertification", renewed).status()).isEqualTo(204);

        ended("endEvent_ClaimRecertified");
        assertThat(newest().content().validUntil()).hasToString("2099-03-31");
        assertThat(carl.get(path).body().at("/mayRecertify").asBoolean()).isFalse();
        assertThat(carl.post(path + "/recertification", renewed).text("/code")).isEqualTo("NOT_LAPSED");
    }

    @Test
    void withdrawsWithAReason() {
        lapse();

        assertThatThrownBy(() -> answer("carl", Map.of("choice", "WITHDRAW"))).hasMessageContaining("Reason");
        answer("carl", Map.of("choice", "WITHDRAW", "reason", "The report was taken back."));

        ended("endEvent_ClaimRecertified");
        assertThat(newest().state()).isEqualTo(ClaimState.WITHDRAWN);
    }

    @Test
    void asksNoMoreWhenItWasSettledInTheLibrary() {
        lapse();
        company.runAs("carl", () -> claims.withdraw(claim.id(), "Not made any more."));

        ended("endEvent_ClaimSettledOtherwise");
        assertThat(task()).isNull();
    }

    @Test
    void goesOnAskingWhenOnlyAProposalIsTakenBack() {
        lapse();
        var better = ClaimDesk.content(ClaimDesk.words(), "de");
        company.runAs("cora", () -> claims.change(claim.id(), 1, better));
        assertThatThrownBy(() -> answer("carl", Map.of("choice", "RENEW", "until", "2099-03-31")))
                .hasMessageContaining("version 2 waits to be accepted");
        company.runAs("cora", () -> claims.withdraw(claim.id(), "Not ready."));
        assertThat(task()).isNotNull();

        company.runAs("cora", () -> claims.change(claim.id(), 2, better));
        company.runAs("carl", () -> claims.accept(claim.id(), 3));

        ended("endEvent_ClaimSettledOtherwise");
        assertThat(claims.versions(claim.id()))
                .extracting(Claim::state)
                .containsExactly(ClaimState.ACCEPTED, ClaimState.WITHDRAWN, ClaimState.REPLACED);
    }

    @Test
    void lapsesOnceAndNotBeforeItsLastDayIsOver() {
        lapsing.lapse(ClaimDesk.LAST_DAY);
        assertThat(newest().state()).isEqualTo(ClaimState.ACCEPTED);

        lapse();
        lapse();

        assertThat(newest().state()).isEqualTo(ClaimState.LAPSED);
        assertThat(task()).isNotNull();
    }

    private void lapse() {
        lapsing.lapse(ClaimDesk.LAST_DAY.plusDays(1));
    }

    private Claim newest() {
        return claims.versions(claim.id()).get(0);
    }

    private List<ClaimUse> live() {
        return company.as("carl", () -> claims.uses(claim.id(), Optional.empty(), 10));
    }

    /** The only open one of the claim. */
    private Task task() {
        return acting.asSystem("look", () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(claim.id().toString())
                .singleResult());
    }

    private void answer(String person, Map<String, Object> fields) {
        String id = task().getId();
        company.runAs(person, () -> forms.submitTaskForm(id, fields));
    }

    private void ended(String event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> acting.asSystem(
                        "look",
                        () -> history.createHistoricProcessInstanceQuery()
                                        .processInstanceBusinessKey(claim.id().toString())
                                        .finished()
                                        .count()
                                == 1));
        var instance = acting.asSystem("look", () -> history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(claim.id().toString())
                .singleResult());
        assertThat(instance.getEndActivityId()).isEqualTo(event);
    }

    private Map<String, Object> audited(String action) {
        return database.sql("""
                        select actor, details ->> 'liveUses' as "liveUses", details ->> 'reason' as reason
                        from audit_record where subject = ? and action = ?""").params(claim.id().toString(), action).query().singleRow();
    }
}
