package io.countersign.engine.publication;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class TakeDownTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Publications publications;

    @LocalServerPort
    private int port;

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
    void givesWhatTheNetworkDoesNotDeleteToAPersonWithATimeAndTakesHisWordForProof() {
        Publication live = live();
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
        return desk.one(desk.signed(aDraft().to(accounts.sandbox(), "DE")), PublicationState.SENT);
    }

    private static String path(Publication publication, String more) {
        return "/api/publications/" + publication.id() + "/take-down" + more;
    }

    private static String history(Visitor visitor, Publication publication) {
        return visitor.get("/api/content/" + publication.origin().item() + "/history")
                .body()
                .toString();
    }
}
