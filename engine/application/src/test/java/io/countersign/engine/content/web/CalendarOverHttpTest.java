package io.countersign.engine.content.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.review.ReviewDesk;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each test has an account of its own, so that what others put into the calendar is not seen. */
@EngineTest
class CalendarOverHttpTest {

    private static final String BERLIN = "Europe/Berlin";

    @Autowired
    private ReviewDesk desk;

    @LocalServerPort
    private int port;

    private AccountId account;

    @BeforeEach
    void connectAnAccount() {
        account = desk.account();
    }

    @Test
    void putsAnItemOnTheDayThatTheViewersClocksShow() {
        desk.drafted(draft("2098-03-10T23:30", "America/New_York"));
        var mia = Visitor.loggedIn(port, "mia");

        var berlin = calendar(mia, "from=2098-03-01&to=2098-03-31");
        var newYork = calendar(mia, "from=2098-03-01&to=2098-03-31&zone=America/New_York");

        assertThat(berlin.at("/days/0/date").asText()).isEqualTo("2098-03-11");
        assertThat(newYork.at("/days/0/date").asText()).isEqualTo("2098-03-10");
        assertThat(berlin.at("/days/0/items/0/zone").asText()).isEqualTo("America/New_York");
        assertThat(berlin.at("/days/0/items/0/move").asText()).isEqualTo("SAVE_DRAFT");
    }

    @Test
    void countsWhatADayHasBeyondWhatIsShown() {
        IntStream.range(0, 5).forEach(number -> desk.drafted(draft("2098-04-02T1%d:00".formatted(number), BERLIN)));

        var day = calendar(Visitor.loggedIn(port, "mia"), "from=2098-04-01&to=2098-04-03&perDay=2")
                .at("/days/0");

        assertThat(day.at("/total").asInt()).isEqualTo(5);
        assertThat(day.at("/items")).hasSize(2);
        assertThat(day.at("/items/0/slot").asText())
                .isLessThan(day.at("/items/1/slot").asText());
    }

    @Test
    void saysHowFarSigningIsAndWhatAMoveTakes() {
        var submission = desk.submitted(draft("2098-05-05T10:00", BERLIN).withFact("content.paid", true));
        desk.approve(submission.id(), "BRAND", "bea");

        var entry = calendar(Visitor.loggedIn(port, "mia"), "from=2098-05-05&to=2098-05-05&state=IN_REVIEW")
                .at("/days/0/items/0");

        assertThat(entry.at("/submission").asText()).isEqualTo(submission.id().toString());
        assertThat(entry.at("/signed").asInt()).isEqualTo(1);
        assertThat(entry.at("/needed").asInt()).isGreaterThan(1);
        assertThat(entry.at("/atRisk").asBoolean()).isFalse();
        assertThat(entry.at("/move").asText()).isEqualTo("NEW_VERSION");
        assertThat(calendar(Visitor.loggedIn(port, "lena"), "from=2098-05-05&to=2098-05-05")
                        .at("/days/0/items/0/move")
                        .asText())
                .as("legal moves no slots")
                .isEqualTo("NOT_POSSIBLE");
    }

    @Test
    void warnsWhenTheSlotIsNearAndSignaturesAreMissing() {
        var soon = ZonedDateTime.now(ZoneId.of(BERLIN)).plusHours(2);
        desk.submitted(draft(soon.toLocalDateTime().withNano(0).withSecond(0).toString(), BERLIN));

        var days = "from=%s&to=%s".formatted(soon.toLocalDate(), soon.toLocalDate());

        assertThat(calendar(Visitor.loggedIn(port, "mia"), days)
                        .at("/days/0/items/0/atRisk")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void showsOnlyWhatOneMaySeeAndAskedFor() {
        desk.drafted(draft("2098-06-07T10:00", BERLIN).named("Mine"));
        var june = "from=2098-06-01&to=2098-06-30";
        var french = Visitor.loggedIn(port, desk.hired("marketing/fr"));
        var mia = Visitor.loggedIn(port, "mia");

        assertThat(names(calendar(french, june))).isEmpty();
        assertThat(names(calendar(mia, june + "&author=me&market=DE&state=DRAFT")))
                .containsExactly("Mine");
        assertThat(names(calendar(mia, june + "&market=FR"))).isEmpty();
        assertThat(names(calendar(mia, june + "&author=max"))).isEmpty();
        assertThat(names(calendar(mia, june + "&campaign=" + UUID.randomUUID())))
                .isEmpty();
        assertThat(Visitor.at(port).get("/api/calendar?" + june).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2098-01-01&to=2098-03-04",
                "from=2098-01-02&to=2098-01-01",
                "from=+90000-01-01&to=+90000-01-02",
                "from=today&to=2098-01-01",
                "to=2098-01-01",
                "from=2098-01-01&to=2098-01-01&zone=Moon/Crater",
                "from=2098-01-01&to=2098-01-01&perDay=201",
                "from=2098-01-01&to=2098-01-01&market=Deutschland",
                "from=2098-01-01&to=2098-01-01&author=Not%20one",
                "from=2098-01-01&to=2098-01-01&state=LOST",
            })
    void refusesWhatIsNoCalendar(String query) {
        assertThat(Visitor.loggedIn(port, "mia")
                        .get("/api/calendar?" + query.replace("+", "%2B"))
                        .status())
                .isEqualTo(400);
    }

    private TestDrafts draft(String at, String zone) {
        return aDraft().at(new DraftForm.Time(at, zone)).to(account, "DE");
    }

    private JsonNode calendar(Visitor visitor, String query) {
        var answer = visitor.get("/api/calendar?account=%s&%s".formatted(account, query));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> names(JsonNode calendar) {
        return StreamSupport.stream(calendar.at("/days").spliterator(), false)
                .flatMap(day -> StreamSupport.stream(day.at("/items").spliterator(), false))
                .map(item -> item.at("/name").asText())
                .toList();
    }
}
