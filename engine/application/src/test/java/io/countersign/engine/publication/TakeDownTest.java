package io.countersign.engine.publication;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestMail;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class TakeDownTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Publications publications;

    @Autowired
    private Inbox inbox;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private OracleNetwork asked;
    private OracleNetwork silent;

    @BeforeEach
    void open() throws IOException {
        asked = OracleNetwork.start(Mode.QUERYABLE, folder.resolve("asked"), 0);
        silent = OracleNetwork.start(Mode.MANUAL, folder.resolve("silent"), 0);
    }

    @AfterEach
    void close() {
        asked.close();
        silent.close();
    }

    @Test
    void keepsTheReasonAndWhatTheNetworkSaidWhenAskedAgain() {
        Publication live = live();
        Visitor mia = Visitor.loggedIn(port, "mia");

        Visitor.Answer gone = mia.post(path(live, ""), Map.of("reason", "The price is wrong."));

        assertThat(gone.text("/state")).isEqualTo("TAKEN_DOWN");
        assertThat(gone.text("/takeDown/reason")).isEqualTo("The price is wrong.");
        assertThat(gone.text("/takeDown/by/displayName")).isEqualTo("Mia Marten");
        assertThat(gone.text("/takeDown/proof/kind")).isEqualTo("ABSENT");
        assertThat(history(mia, live)).contains("“The price is wrong.” – asked again, the network has no such post.");
    }

    @Test
    void givesWhatTheNetworkDoesNotDeleteToAPersonWithATimeAndTakesHisWordForProofWhereNobodyCanAsk() {
        Publication live = liveOn(silent);
        Visitor mia = Visitor.loggedIn(port, "mia");

        Visitor.Answer asked = mia.post(path(live, ""), Map.of("reason", "The price is wrong.", "byHand", true));

        assertThat(asked.text("/state")).as("it is still there").isEqualTo("SENT");
        assertThat(asked.text("/takeDown/owner/displayName")).isEqualTo("Ada Acker");
        assertThat(Instant.parse(asked.text("/takeDown/dueAt")))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(5)));
        assertThat(history(mia, live)).contains("Ada Acker is to delete it by hand");

        Visitor.Answer gone = Visitor.loggedIn(port, "ada")
                .post(path(live, "/confirmation"), Map.of("reason", "Deleted in the app, the page says 404."));

        assertThat(gone.text("/state")).isEqualTo("TAKEN_DOWN");
        assertThat(gone.text("/takeDown/reason")).isEqualTo("The price is wrong.");
        assertThat(gone.text("/takeDown/proof/kind")).isEqualTo("SEEN");
        assertThat(gone.text("/takeDown/proof/words")).isEqualTo("Deleted in the app, the page says 404.");
        assertThat(gone.text("/takeDown/proof/by/displayName")).isEqualTo("Ada Acker");
    }

    @Test
    void asksTheAccountsTechnicalOwnerInTheInboxAndByMail() {
        String title = "By hand " + UUID.randomUUID();
        Publication live = live(title, on(silent));
        Visitor mia = Visitor.loggedIn(port, "mia");

        mia.post(path(live, ""), Map.of("reason", "The price is wrong.", "byHand", true));
        mia.post(path(live, ""), Map.of("reason", "The price is wrong.", "byHand", true));

        OpenTask task = desk.asked(live, EntryKind.TAKE_DOWN);
        assertThat(task.assignee()).isEqualTo(new PersonId("ada"));
        assertThat(inbox.findByPublication(live.id().value())).hasSize(1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(TestMail.subjectsTo("ada", title))
                .singleElement()
                .asString()
                .startsWith("Delete a post by hand: " + title));

        Visitor.loggedIn(port, "ada").post(path(live, "/confirmation"), Map.of("reason", "The page says 404."));

        assertThat(inbox.findByPublication(live.id().value())).isEmpty();
    }

    @Test
    void believesTheNetworkMoreThanThePersonWhoDeletesByHand() throws Exception {
        Publication live = liveOn(asked);
        Visitor.loggedIn(port, "mia").post(path(live, ""), Map.of("reason", "The price is wrong.", "byHand", true));
        Visitor ada = Visitor.loggedIn(port, "ada");

        Visitor.Answer tooSoon = ada.post(path(live, "/confirmation"), Map.of("reason", "I deleted it, I think."));

        assertThat(tooSoon.status()).isEqualTo(409);
        assertThat(tooSoon.text("/code")).isEqualTo("STILL_THERE");
        assertThat(publications.get(live.id()).state()).isEqualTo(PublicationState.SENT);
        assertThat(inbox.findByPublication(live.id().value())).as("still to do").hasSize(1);

        deleteAtTheNetwork(live);
        Visitor.Answer gone = ada.post(path(live, "/confirmation"), Map.of("reason", "Deleted in the app."));

        assertThat(gone.text("/takeDown/proof/kind")).isEqualTo("ABSENT");
        assertThat(gone.text("/takeDown/proof/by/displayName")).isEqualTo("Ada Acker");
        assertThat(gone.text("/takeDown/proof/words")).isEqualTo("Deleted in the app.");
    }

    @Test
    void takesTheAnswerOfTheFormForProof() {
        Publication live = live("By hand " + UUID.randomUUID());
        Visitor.loggedIn(port, "mia").post(path(live, ""), Map.of("reason", "The price is wrong.", "byHand", true));
        String task = desk.asked(live, EntryKind.TAKE_DOWN).taskId();
        Visitor ada = Visitor.loggedIn(port, "ada");

        ada.get("/camunda/app/tasklist/default/");
        Visitor.Answer empty = answer(ada, task, " ");
        Visitor.Answer said = answer(ada, task, "The page says 404.");

        assertThat(empty.status()).as(empty.toString()).isEqualTo(400);
        assertThat(said.status()).as(said.toString()).isEqualTo(204);
        Publication gone = publications.get(live.id());
        assertThat(gone.state()).isEqualTo(PublicationState.TAKEN_DOWN);
        assertThat(inbox.findByPublication(live.id().value())).isEmpty();
        assertThat(history(ada, live)).contains("Ada Acker took it down");
    }

    @Test
    void listsWhatIsLiveOfAnItemWhateverItsVersion() {
        Publication live = live();

        JsonNode found = Visitor.loggedIn(port, "mia")
                .get("/api/publications?state=SENT&item=" + live.origin().item())
                .body();

        assertThat(found.at("/items").findValuesAsText("id"))
                .containsExactly(live.id().toString());
    }

    @Test
    void takesNobodysWordWhoMayNotTakeItDown() {
        Publication live = live();

        Visitor.Answer lena =
                Visitor.loggedIn(port, "lena").post(path(live, "/confirmation"), Map.of("reason", "It is gone."));
        Visitor.Answer nobody =
                Visitor.loggedIn(port, "nobody").post(path(live, "/confirmation"), Map.of("reason", "It is gone."));

        assertThat(lena.status()).isEqualTo(403);
        assertThat(nobody.status()).isIn(403, 404);
        assertThat(publications.get(live.id()).state()).isEqualTo(PublicationState.SENT);
    }

    private Publication live() {
        return live("Live " + UUID.randomUUID());
    }

    private Publication liveOn(OracleNetwork network) {
        return live("Live " + UUID.randomUUID(), on(network));
    }

    private AccountId on(OracleNetwork network) {
        return accounts.connect(Map.of("address", network.address().toString()), 600);
    }

    private Publication live(String title) {
        return live(title, accounts.sandbox());
    }

    private Publication live(String title, AccountId account) {
        return desk.one(desk.signed(aDraft().named(title).to(account, "DE")), PublicationState.SENT);
    }

    private void deleteAtTheNetwork(Publication live) throws Exception {
        URI post = asked.address().resolve("/posts/" + live.copy().orElseThrow().remoteId());
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(post).DELETE().build(), HttpResponse.BodyHandlers.discarding());
    }

    private static String path(Publication publication, String more) {
        return "/api/publications/" + publication.id() + "/take-down" + more;
    }

    private static String history(Visitor visitor, Publication publication) {
        return visitor.get("/api/content/" + publication.origin().item() + "/history")
                .body()
                .toString();
    }

    private static Visitor.Answer answer(Visitor person, String task, String seen) {
        return person.send(
                "POST",
                "/camunda/api/engine/engine/default/task/" + task + "/submit-form",
                Map.of("variables", Map.of("seen", Map.of("value", seen))),
                Map.of("X-XSRF-TOKEN", person.cookie("XSRF-TOKEN")));
    }
}
