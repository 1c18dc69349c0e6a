package io.countersign.engine.publication;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDesk;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is live is corrected: who looks at it, and what the author is told beforehand. */
@EngineTest
class CorrectionTest {

    private static final String TEXT = "Our new pots are here, come and see them in our shop.";

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestAccounts accounts;

    @LocalServerPort
    private int port;

    private AccountId account;
    private Visitor mia;

    @BeforeEach
    void connect() {
        account = accounts.sandbox();
        mia = Visitor.loggedIn(port, "mia");
    }

    @Test
    void takesTheShortPathWhereFewWordsChangeAndTellsTheAuthorBeforehand() {
        SavedDraft live = live(paid(TEXT));

        JsonNode preview = route(live, paid(TEXT.replace("shop", "store")));
        Submission corrected = submitted(live, paid(TEXT.replace("shop", "store")));

        assertThat(preview.at("/correction/shortPath").asBoolean()).isTrue();
        assertThat(preview.at("/correction/words").asInt()).isEqualTo(1);
        assertThat(preview.at("/correction/version").asInt()).isEqualTo(1);
        assertThat(preview.at("/stages/0/reviews").findValuesAsText("role")).containsExactly("LEGAL");
        assertThat(preview.at("/stages/1/compliance").asBoolean())
                .as("never shortened")
                .isTrue();
        assertThat(reviews.opened(corrected.id(), "LEGAL"))
                .singleElement()
                .extracting(Review::because)
                .asString()
                .contains("it corrects version 1, which is live; words that change: 1");
        assertThat(roles(corrected)).as("nobody of the brand team").containsExactly("LEGAL", "COMPLIANCE");
        reviews.approve(corrected.id(), "LEGAL", "lena");
        reviews.approve(corrected.id(), "COMPLIANCE", "carl");
        desk.strike(corrected);
        desk.one(corrected, PublicationState.SENT);
    }

    @Test
    void takesTheFullPathForANumberForPicturesFactsAndPlacesAndForManyWords() {
        SavedDraft live = live(paid(TEXT));
        AccountId other = accounts.sandbox();

        assertThat(path(live, paid("Our 12 new pots are here, come and see them in our shop.")))
                .containsExactly("false", "true", "[]");
        assertThat(path(live, paid(TEXT).withFact("campaign.offer", "discount")).get(2))
                .isEqualTo("[\"FACTS\"]");
        assertThat(path(live, paid(TEXT.replace("shop", "store")).to(other, "DE"))
                        .get(2))
                .isEqualTo("[\"PLACES\"]");
        assertThat(path(live, paid(TEXT + " https://elsewhere.example/a")).get(2))
                .isEqualTo("[\"LINKS\"]");
        assertThat(path(
                        live,
                        paid("Everything that we ever said about pots was wrong and we are sorry for all of it.")))
                .containsExactly("false", "false", "[]");
        assertThat(roles(submitted(live, paid("Our 12 new pots are here, come and see them in our shop."))))
                .containsExactly("BRAND", "LEGAL", "COMPLIANCE");
    }

    @Test
    void doesNotShortenWhomTheRulesAsk() {
        SavedDraft live = live(paid(TEXT).withFact("content.hasThirdPartyIP", true));

        JsonNode preview = route(live, paid(TEXT.replace("shop", "store")).withFact("content.hasThirdPartyIP", true));

        assertThat(preview.at("/correction/shortPath").asBoolean()).isTrue();
        assertThat(preview.at("/stages").findValuesAsText("role")).contains("LEGAL");
        assertThat(preview.at("/stages").toString()).contains("GLB-RIGHTS");
    }

    @Test
    void addsUpTheWordsOfSeveralCorrections() {
        SavedDraft draft = live(paid(TEXT));
        String second = TEXT.replace("Our new pots are here", "These fine red pans arrived");
        Submission corrected = submitted(draft, paid(second));
        reviews.approve(corrected.id(), "LEGAL", "lena");
        reviews.approve(corrected.id(), "COMPLIANCE", "carl");
        desk.strike(corrected);
        desk.one(corrected, PublicationState.SENT);

        JsonNode third =
                route(draft, paid(second.replace("come and see them in our shop", "please go buy all of it now")));

        assertThat(third.at("/correction/version").asInt()).isEqualTo(2);
        assertThat(third.at("/correction/words").asInt()).isGreaterThan(10);
        assertThat(third.at("/correction/shortPath").asBoolean()).isFalse();
    }

    @Test
    void saysNothingOfACorrectionWhileNothingIsLive() {
        SavedDraft draft = reviews.drafted(paid(TEXT));

        assertThat(route(draft, paid(TEXT)).at("/correction/version").isMissingNode())
                .isTrue();
    }

    @Test
    void changesThePostInPlaceWhereItsNetworkCan() {
        account = accounts.sandbox("edit");
        SavedDraft draft = reviews.drafted(plain(TEXT));
        Submission first = desk.signed(draft);
        Publication before = desk.one(first, PublicationState.SENT);

        Submission second = again(draft, plain(TEXT.replace("shop", "store")));

        Publication after = desk.one(second, PublicationState.SENT);
        Publication replaced = desk.one(first, PublicationState.TAKEN_DOWN);
        assertThat(after.copy().orElseThrow().remoteId())
                .isEqualTo(before.copy().orElseThrow().remoteId());
        assertThat(takeDown(replaced).at("/proof/kind").asText()).isEqualTo("REPLACED");
        assertThat(takeDown(replaced).at("/reason").asText()).isEqualTo("Version 2 takes its place.");
    }

    @Test
    void deletesTheOldPostOnceTheCorrectedOneIsOutWhereTheNetworkCannotChangePosts() {
        SavedDraft draft = reviews.drafted(plain(TEXT));
        Submission first = desk.signed(draft);
        Publication before = desk.one(first, PublicationState.SENT);

        Submission second = again(draft, plain(TEXT.replace("shop", "store")));

        Publication after = desk.one(second, PublicationState.SENT);
        Publication gone = desk.one(first, PublicationState.TAKEN_DOWN);
        assertThat(after.copy().orElseThrow().remoteId())
                .isNotEqualTo(before.copy().orElseThrow().remoteId());
        assertThat(takeDown(gone).at("/proof/kind").asText()).isEqualTo("ABSENT");
        assertThat(takeDown(gone).at("/by/id").asText())
                .as("in its author's name")
                .isEqualTo("mia");
    }

    private TestDrafts plain(String text) {
        return desk.soon(aDraft().saying(text).to(account, "DE"));
    }

    private Submission again(SavedDraft draft, TestDrafts change) {
        return desk.signed(reviews.edited("mia", draft, change));
    }

    private JsonNode takeDown(Publication publication) {
        JsonNode found =
                mia.get("/api/publications?item=" + publication.origin().item()).body();
        return StreamSupport.stream(found.at("/items").spliterator(), false)
                .filter(each -> each.at("/id").asText().equals(publication.id().toString()))
                .findFirst()
                .orElseThrow()
                .at("/takeDown");
    }

    private TestDrafts paid(String text) {
        return desk.soon(aDraft().saying(text).to(account, "DE").withFact("content.paid", true));
    }

    private SavedDraft live(TestDrafts draft) {
        SavedDraft saved = reviews.drafted(draft);
        Submission submission = reviews.submitted(saved);
        reviews.approve(submission.id(), "BRAND", "bea");
        reviews.approve(submission.id(), "LEGAL", "lena");
        reviews.approve(submission.id(), "COMPLIANCE", "carl");
        desk.strike(submission);
        desk.one(submission, PublicationState.SENT);
        return saved;
    }

    private Submission submitted(SavedDraft live, TestDrafts change) {
        return reviews.submitted(reviews.edited("mia", live, change));
    }

    private JsonNode route(SavedDraft live, TestDrafts change) {
        Visitor.Answer answer = mia.post("/api/content/routes?item=" + live.item(), change.form());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private List<String> path(SavedDraft live, TestDrafts change) {
        JsonNode correction = route(live, change).at("/correction");
        return List.of(
                correction.at("/shortPath").asText(),
                correction.at("/figures").asText(),
                correction.at("/beyond").toString());
    }

    /** Once they are planned. */
    private List<String> roles(Submission submission) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> reviews.all(submission.id()).stream()
                                .map(Review::role)
                                .toList(),
                        roles -> !roles.isEmpty());
    }
}
