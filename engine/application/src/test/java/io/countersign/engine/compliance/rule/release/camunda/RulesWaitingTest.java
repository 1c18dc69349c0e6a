package io.countersign.engine.compliance.rule.release.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.rule.web.RulesDesk;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.review.ReviewDesk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every way through rule-release, on the real engine, with the rules of Saudi Arabia and officers of its own. */
@EngineTest
class RulesWaitingTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Inbox inbox;

    @Autowired
    private ReviewDesk people;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private Acting acting;

    @Autowired
    private TestCompany company;

    @Autowired
    private Packs packs;

    @LocalServerPort
    private int port;

    private String editor;
    private String other;
    private String draft;

    @BeforeEach
    void handOver() {
        editor = people.hired("compliance-admin/sa");
        other = people.hired("compliance-admin/sa");
        var desk = RulesDesk.of(port, editor);
        var begun = desk.begin("sa");
        draft = begun.text("/id");
        desk.save(draft, begun.text("/dmn").replace("<description>", "<description>Read again. "));
        desk.simulate(draft, Map.of("submissions", List.of("none")));
        var handedOver = desk.act(draft, "handover", Map.of("comment", "Please look"));
        assertThat(handedOver.status()).as("%s", handedOver).isEqualTo(200);
    }

    @Test
    void waitsInTheInboxOfWhoeverMayDecideAndOfNobodyElse() {
        var waiting = open().waiting();

        assertThat(waiting.kind()).isEqualTo(EntryKind.RULE_RELEASE);
        assertThat(waiting.ruleDraft()).hasToString(draft);
        assertThat(waiting.market()).isEqualTo("SA");
        assertThat(waiting.requester()).isEqualTo(new PersonId(editor));
        assertThat(mayAct(other)).isTrue();
        assertThat(mayAct("gail")).as("holds every region").isTrue();
        assertThat(mayAct(editor)).as("edited it").isFalse();
        assertThat(mayAct("fay")).as("holds another region").isFalse();
        assertThat(entries(other)).contains(draft);
        assertThat(entries(editor)).doesNotContain(draft);
        assertThat(RulesDesk.of(port, other)
                        .act(draft, "return", Map.of("reason", "Not now"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isDoneWhenSomebodySendsItBackAndAsksAgainWhenItIsHandedOverAgain() {
        RulesDesk.of(port, other).act(draft, "return", Map.of("reason", "Say why"));

        assertThat(task()).isEmpty();
        assertThat(entries(other)).doesNotContain(draft);
        ended("endEvent_RulesSentBack", other);
        var desk = RulesDesk.of(port, editor);
        desk.save(draft, desk.get(draft).text("/dmn").replace("Read again. ", "Read twice. "));
        desk.act(draft, "handover", Map.of("comment", "Here is why"));
        assertThat(entries(other)).contains(draft);
        RulesDesk.of(port, other).act(draft, "return", Map.of("reason", "Enough"));
    }

    @Test
    void isDoneWhenSomebodyReleasesIt() {
        var released = RulesDesk.of(port, other).act(draft, "release", Map.of());
        assertThat(released.status()).as("%s", released).isEqualTo(200);
        Optional<PackVersion> version = packs.version("sa", released.text("/version"));
        packs.rollBack(version.orElseThrow());

        assertThat(entries(other)).doesNotContain(draft);
        ended("endEvent_RulesReleased", other);
    }

    @Test
    void cannotBeEndedWithoutADecision() {
        var id = task().orElseThrow().getId();

        assertThatThrownBy(() -> company.runAs(other, () -> tasks.complete(id)))
                .hasMessageContaining("nobody has decided")
                .hasMessageContaining("/workspace/rules/drafts/" + draft);

        assertThat(entries(other)).contains(draft);
        RulesDesk.of(port, other).act(draft, "return", Map.of("reason", "Not now"));
    }

    private OpenTask open() {
        return inbox.find(task().orElseThrow().getId()).orElseThrow();
    }

    private boolean mayAct(String person) {
        return inbox.mayAct(open().taskId(), new PersonId(person));
    }

    /** The drafts in somebody's inbox, as the workspace reads them. */
    private List<String> entries(String person) {
        return RulesDesk.of(port, person)
                .visitor()
                .get("/api/inbox?kind=RULE_RELEASE&limit=100")
                .body()
                .findValuesAsText("ruleDraft");
    }

    private Optional<Task> task() {
        return Optional.ofNullable(acting.asSystem(
                "look",
                () -> tasks.createTaskQuery().processInstanceBusinessKey(draft).singleResult()));
    }

    private void ended(String event, String by) {
        await().atMost(SOON)
                .until(() -> acting.asSystem(
                        "look",
                        () -> history.createHistoricProcessInstanceQuery()
                                        .processInstanceBusinessKey(draft)
                                        .finished()
                                        .count()
                                == 1));
        acting.runAsSystem("look", () -> {
            var instance = history.createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(draft)
                    .singleResult();
            assertThat(instance.getEndActivityId()).isEqualTo(event);
            var done = history.createHistoricTaskInstanceQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            assertThat(done.getAssignee()).isEqualTo(by);
        });
    }
}
