package io.countersign.engine.compliance.rule.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.jdbc.SimulationResults;
import io.countersign.engine.compliance.rule.jdbc.SimulationTable;
import io.countersign.engine.compliance.rule.web.RulesDesk;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Eight posts, looked at three by three; something happens while the second three are looked at. */
@EngineTest
class InterruptedSimulationTest {

    private static final int POSTS = 8;
    private static final int IN_THE_SECOND_PAGE = 5;
    private static final SimulationSettings THREE_BY_THREE = new SimulationSettings(
            Duration.ofDays(90), Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(60), 3);

    @Autowired
    private Simulations simulations;

    @Autowired
    private SimulationTable table;

    @Autowired
    private SimulationResults results;

    @Autowired
    private RuleDrafts drafts;

    @Autowired
    private SimulationBooks books;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private FactDictionary dictionary;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestCompany company;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final List<String> looked = new ArrayList<>();
    private List<String> posts;
    private Simulation simulation;

    @BeforeEach
    void begin() {
        posts = IntStream.range(0, POSTS).mapToObj(this::remembered).toList();
        simulation = held(draft());
    }

    @Test
    void endsInTheMiddleWhenSomebodyCancelsIt() {
        work(number -> {
                    if (number == IN_THE_SECOND_PAGE) {
                        company.runAs("conny", () -> simulations.cancel(simulation.id()));
                    }
                })
                .run(simulation);

        assertThat(now().state()).isEqualTo(SimulationState.CANCELLED);
        assertThat(looked).as("the third page").hasSize(6);
        assertThat(now().counts().done()).isEqualTo(3);
        assertThat(changed()).isEqualTo(posts.subList(0, 3));
    }

    @Test
    void goesOnBehindWhatWasWrittenDownWhenTheProgramWasKilled() {
        var killed = work(number -> {
            if (number == IN_THE_SECOND_PAGE) {
                throw new Killed();
            }
        });
        assertThatThrownBy(() -> killed.run(simulation)).isInstanceOf(Killed.class);
        assertThat(now().state()).isEqualTo(SimulationState.RUNNING);
        assertThat(now().counts().done()).isEqualTo(3);

        database.sql("update compliance_simulation set alive_at = now() - interval '10 minutes' where id = ?")
                .param(simulation.id())
                .update();

        untilFinished();
        assertThat(now().position().attempt()).isEqualTo(2);
        assertThat(now().counts().done()).isEqualTo(POSTS);
        assertThat(changed()).isEqualTo(posts);
    }

    @Test
    void goesOnAfterAnOrderlyStop() {
        work(number -> {
                    if (number == IN_THE_SECOND_PAGE) {
                        Thread.currentThread().interrupt();
                    }
                })
                .run(simulation);
        assertThat(Thread.interrupted()).as("the runner learns of it, too").isTrue();
        assertThat(looked).as("the third page").hasSize(6);

        untilFinished();
        assertThat(changed()).isEqualTo(posts);
    }

    @Test
    void whoeverWasTakenForDeadWritesNothingMore() {
        database.sql("update compliance_simulation set attempt = attempt + 1 where id = ?")
                .param(simulation.id())
                .update();

        work(number -> {}).run(simulation);

        assertThat(now().state()).isEqualTo(SimulationState.RUNNING);
        assertThat(now().counts().done()).isZero();
        assertThat(changed()).isEmpty();
        company.runAs("conny", () -> simulations.cancel(simulation.id()));
    }

    /** What a killed process leaves undone, no handler of exceptions tidies up. */
    private static final class Killed extends Error {}

    private String remembered(int number) {
        var facts = dictionary.read(Map.of(
                "content.type", "print",
                "content.materialConnection", "none",
                "audience.countries", List.of("DE")));
        var subject = new Subject(UUID.randomUUID().toString(), "version", "", "Poster " + number);
        evaluations.remember(subject, Moment.SUBMISSION, facts, evaluations.evaluate(facts));
        return subject.submissionId();
    }

    private DraftId draft() {
        var cleo = RulesDesk.of(port, "cleo");
        var begun = cleo.begin("de");
        var rule = "CO-" + UUID.randomUUID().toString().substring(0, 8);
        cleo.save(
                begun.text("/id"),
                RulesDesk.withRow(
                                begun.text("/dmn"),
                                rule,
                                List.of("list contains(?, \"DE\")", "\"print\"", "-", "-"),
                                "enforcing",
                                "cleo")
                        .replace(
                                "\"PROC\"</text></outputEntry><outputEntry><text>[]",
                                "\"BAN\"</text></outputEntry><outputEntry><text>[\"TIME_WINDOW\"]"));
        return new DraftId(UUID.fromString(begun.text("/id")));
    }

    /** Taken by this test, so that the product's own runner leaves it alone. */
    private Simulation held(DraftId id) {
        var draft = drafts.get(id);
        var asked = new Simulation(
                UUID.randomUUID(),
                id,
                draft.content().hash(),
                books.live(draft).label(),
                SimulationState.QUEUED,
                new Selection(clock.instant(), Set.of(), posts, Optional.empty()),
                Simulation.Counts.NONE,
                Simulation.Position.START,
                draft.progress().created(),
                Optional.empty(),
                Optional.empty());
        transactions.executeWithoutResult(status -> {
            table.insert(asked);
            database.sql("update compliance_simulation set state = 'RUNNING', attempt = 1 where id = ?")
                    .param(asked.id())
                    .update();
        });
        return table.find(asked.id()).orElseThrow();
    }

    /** @param meanwhile told how many pieces were looked at */
    private SimulationWork work(IntConsumer meanwhile) {
        return new SimulationWork(
                table,
                results,
                drafts,
                books,
                new SimulationWork.Surroundings(watched(meanwhile), transactions, THREE_BY_THREE, clock));
    }

    private Evaluations watched(IntConsumer meanwhile) {
        return (Evaluations) Proxy.newProxyInstance(
                Evaluations.class.getClassLoader(), new Class<?>[] {Evaluations.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("ofSubmission")) {
                        looked.add((String) arguments[0]);
                        meanwhile.accept(looked.size());
                    }
                    try {
                        return method.invoke(evaluations, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private Simulation now() {
        return table.find(simulation.id()).orElseThrow();
    }

    private void untilFinished() {
        await().atMost(Duration.ofSeconds(60)).until(() -> now().state(), SimulationState.FINISHED::equals);
    }

    /** The submissions in the list of changes, in its order. */
    private List<String> changed() {
        return simulations.changes(simulation.id(), Optional.empty(), 0, 100).stream()
                .map(found -> found.change().subject().submissionId())
                .toList();
    }
}
