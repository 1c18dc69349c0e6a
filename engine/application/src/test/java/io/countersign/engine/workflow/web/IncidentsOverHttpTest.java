package io.countersign.engine.workflow.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.Submission;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.ReviewDesk;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A review for which nobody is left: what an operator sees of it and does about it. */
@EngineTest
class IncidentsOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INCIDENTS = "/api/incidents";

    /** Empty but for the one whom a test hires. */
    private static final String IT_FRANCE = "it/fr";

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private LocalAccounts people;

    @Autowired
    private JdbcClient database;

    private Visitor paul;

    @BeforeEach
    void logIn() {
        paul = Visitor.loggedIn(port, "paul");
    }

    @Test
    void namesTheOwnerAndTheNextStepWhenNobodyIsLeftAndGoesOnOnceSomebodyIs() {
        var submission = stuck();

        var incident = await().atMost(PATIENCE)
                .until(() -> about(submission), Optional::isPresent)
                .orElseThrow();

        assertThat(incident.at("/kind").asText()).isEqualTo("NOBODY_ELIGIBLE");
        assertThat(incident.at("/message").asText()).contains("IT for FR", IT_FRANCE);
        assertThat(incident.at("/owner").asText()).isEqualTo("platform-admin/global");
        assertThat(incident.at("/nextStep").asText()).startsWith("Add somebody to the group");
        assertThat(incident.at("/itemName").asText()).isEqualTo(submission.itemName());
        assertThat(incident.at("/mayRetry").asBoolean()).isTrue();

        var successor = desk.hired(IT_FRANCE);
        assertThat(paul.post(INCIDENTS + "/" + incident.at("/id").asText() + "/retry", "")
                        .status())
                .isEqualTo(202);

        desk.approve(submission.id(), "IT", successor);
        assertThat(database.sql(
                                "select actor from audit_record where action = 'incident.retried' and details ->> 'process' = ?")
                        .param(submission.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("paul");
        assertThat(about(submission)).isEmpty();
        people.deactivate(new PersonId(successor));
    }

    @Test
    void areRetriedByNobodyButAPlatformAdministrator() {
        var submission = stuck();
        var incident = await().atMost(PATIENCE)
                .until(() -> about(submission), Optional::isPresent)
                .orElseThrow();
        var retry = INCIDENTS + "/" + incident.at("/id").asText() + "/retry";
        var unknown = INCIDENTS + "/" + UUID.randomUUID() + "/retry";

        for (var name : new String[] {"mia", "lena", "ada", "aron"}) {
            var visitor = Visitor.loggedIn(port, name);
            assertThat(visitor.post(retry, "").status()).isEqualTo(403);
            assertThat(visitor.post(retry, "").text("/detail"))
                    .isEqualTo(visitor.post(unknown, "").text("/detail"));
        }
        assertThat(Visitor.loggedIn(port, "mia").get(INCIDENTS).status()).isEqualTo(403);
        assertThat(Visitor.at(port).get(INCIDENTS).status()).isEqualTo(401);
        assertThat(Visitor.loggedIn(port, "aron").get(INCIDENTS).status()).isEqualTo(200);
        assertThat(paul.post(unknown, "").status()).isEqualTo(404);
        assertThat(paul.post(INCIDENTS + "/%27%20or%20true/retry", "").status()).isIn(400, 404);
        assertThat(about(submission)).isPresent();
    }

    /** Planned while there was somebody for IT, who then left. */
    private Submission stuck() {
        desk.hired("legal/fr");
        var technician = desk.hired(IT_FRANCE);
        var draft = aDraft().named("Stuck " + UUID.randomUUID()).to(desk.account(), "FR");
        var submission = desk.submitted(draft.withFact("data.collectsPersonalData", true));
        people.deactivate(new PersonId(technician));
        desk.approve(submission.id(), "BRAND", "bea");
        return submission;
    }

    private Optional<JsonNode> about(Submission submission) {
        var incidents = paul.get(INCIDENTS);
        assertThat(incidents.status()).isEqualTo(200);
        return StreamSupport.stream(incidents.body().spliterator(), false)
                .filter(one ->
                        one.at("/submission").asText().equals(submission.id().toString()))
                .findFirst();
    }
}
