package io.countersign.engine.compliance.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.engine.review.ReviewKind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A rule is set aside by two people, for a while, and never when it is grave. */
@EngineTest
class OverridesOverHttpTest {

    private static final String RULE = "EU-GDPR-6-BASIS";

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private SavedDraft draft;

    @BeforeEach
    void write() {
        var nextWeek = LocalDateTime.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"))
                .plusDays(7);
        draft = desk.drafted(aDraft().to(desk.account(), "DE")
                .at(new DraftForm.Time(nextWeek.truncatedTo(ChronoUnit.MINUTES).toString(), "Europe/Berlin"))
                .withFact("data.collectsPersonalData", true)
                .withFact("content.mandatoryTexts", List.of()));
    }

    private Map<String, Object> wanted(String rule, String reason, Duration lasting) {
        return Map.of(
                "rule",
                rule,
                "scope",
                "ITEM",
                "scopeId",
                draft.item().toString(),
                "reason",
                reason,
                "until",
                clock.instant().plus(lasting).toString());
    }

    private Map<String, Object> wanted() {
        return wanted(RULE, "The notice is on the page that the form opens.", Duration.ofDays(30));
    }

    private String asked() {
        var asked = Visitor.loggedIn(port, "mia").post("/api/overrides", wanted());
        assertThat(asked.status()).as("%s", asked).isEqualTo(201);
        assertThat(asked.text("/state")).isEqualTo("ASKED");
        return "/api/overrides/" + asked.text("/id");
    }

    @Test
    void setsNothingAsideBeforeASecondPersonAgrees() {
        var override = asked();
        assertThat(desk.now(desk.submitted(draft).id()).state()).isEqualTo(SubmissionState.RETURNED);

        var own = Visitor.loggedIn(port, "mia").post(override + "/confirm", Map.of());
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text("/detail")).contains("you asked for it");
        assertThat(Visitor.loggedIn(port, "carl")
                        .post(override + "/confirm", Map.of())
                        .status())
                .as("severity 3 is for legal")
                .isEqualTo(403);
        var confirmed = Visitor.loggedIn(port, "lena").post(override + "/confirm", Map.of("comment", "Looked at it."));

        assertThat(confirmed.status()).as("%s", confirmed).isEqualTo(200);
        assertThat(confirmed.body().at("/inForce").asBoolean()).isTrue();
        var submission = desk.submitted(draft);
        assertThat(desk.now(submission.id()).state()).isEqualTo(SubmissionState.IN_REVIEW);
        assertThat(desk.all(submission.id()))
                .filteredOn(review -> review.kind() == ReviewKind.COMPLIANCE)
                .as("whom the rule names must still approve")
                .singleElement()
                .satisfies(review -> assertThat(review.role()).isEqualTo("PRIVACY"));
        assertThat(Visitor.loggedIn(port, "lars")
                        .post(override + "/confirm", Map.of())
                        .status())
                .isEqualTo(409);
    }

    @Test
    void endsWhenItIsTakenBack() {
        var override = asked();
        Visitor.loggedIn(port, "lena").post(override + "/confirm", Map.of());

        assertThat(Visitor.loggedIn(port, "max")
                        .post(override + "/revoke", Map.of("comment", "It is not mine at all."))
                        .status())
                .isEqualTo(403);
        var revoked =
                Visitor.loggedIn(port, "mia").post(override + "/revoke", Map.of("comment", "The page has moved."));

        assertThat(revoked.text("/state")).isEqualTo("REVOKED");
        assertThat(desk.now(desk.submitted(draft).id()).state()).isEqualTo(SubmissionState.RETURNED);
    }

    @Test
    void canBeRefusedWithAReason() {
        var override = asked();
        var lena = Visitor.loggedIn(port, "lena");

        assertThat(lena.post(override + "/refuse", Map.of()).status()).isEqualTo(400);
        assertThat(lena.post(override + "/refuse", Map.of("comment", "The notice is missing there, too."))
                        .text("/state"))
                .isEqualTo("REFUSED");
    }

    @Test
    void refusesWhatNoTwoPeopleMayDo() {
        var mia = Visitor.loggedIn(port, "mia");

        assertThat(mia.post(
                                "/api/overrides",
                                wanted("EU-ECGT-GENERIC", "We are green, believe us.", Duration.ofDays(1)))
                        .text("/detail"))
                .contains("severity 4");
        assertThat(mia.post("/api/overrides", wanted(RULE, "For as long as we like.", Duration.ofDays(91)))
                        .status())
                .isEqualTo(409);
        assertThat(mia.post("/api/overrides", wanted(RULE, "Because", Duration.ofDays(1)))
                        .status())
                .isEqualTo(400);
        assertThat(mia.post("/api/overrides", wanted("NO-SUCH-RULE", "There is no such rule.", Duration.ofDays(1)))
                        .status())
                .isEqualTo(404);
        asked();
        assertThat(mia.post("/api/overrides", wanted()).status())
                .as("asked already")
                .isEqualTo(409);
    }

    @Test
    void isListedWithHowOftenTheRuleIsSetAside() {
        var override = asked();
        Visitor.loggedIn(port, "lena").post(override + "/confirm", Map.of());
        desk.submitted(draft);

        var list = Visitor.loggedIn(port, "aron")
                .get("/api/overrides?scope=ITEM&scopeId=" + draft.item())
                .body();

        assertThat(list.at("/items")).hasSize(1);
        assertThat(list.at("/items/0/askedBy/displayName").asText()).isEqualTo("Mia Marten");
        assertThat(list.at("/rates").findValuesAsText("rule")).contains(RULE);
        assertThat(list.at("/rates/0/overridden").asInt()).isPositive();
    }
}
