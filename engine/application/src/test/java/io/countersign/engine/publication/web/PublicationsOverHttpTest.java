package io.countersign.engine.publication.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.publication.EmergencyStop;
import io.countersign.engine.publication.EmergencyStops;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.publication.StopScope;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import io.countersign.plugin.testkit.oracle.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One submission whose publications are live, refused, unknown and held: what each operation answers about each. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationsOverHttpTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestCompany company;

    @Autowired
    private EmergencyStops stops;

    @LocalServerPort
    private int port;

    @TempDir
    private static Path folder;

    private OracleNetwork silent;
    private EmergencyStop stop;
    private Submission submission;
    private Publication live;
    private Publication refused;
    private Publication unknown;
    private Publication held;

    @BeforeAll
    void publish() throws IOException {
        silent = OracleNetwork.start(Mode.MANUAL, folder, 0);
        silent.next(Script.acceptThenAnswer(500));
        AccountId good = accounts.sandbox();
        AccountId strict = accounts.sandbox("refuse");
        AccountId quiet = accounts.connect(Map.of("address", silent.address().toString()), 600);
        AccountId stopped = accounts.sandbox();
        stop = company.as("ada", () -> stops.stop(StopScope.of(stopped), "A product is being recalled."));
        submission = desk.signed(
                aDraft().to(good, "DE").to(strict, "DE").to(quiet, "DE").to(stopped, "DE"));
        live = desk.one(submission, PublicationState.SENT);
        refused = desk.one(submission, PublicationState.FAILED);
        unknown = desk.one(submission, PublicationState.UNKNOWN);
        held = desk.one(
                submission,
                each -> each.account().equals(stopped) && each.problem().isPresent());
        desk.asked(refused, EntryKind.REPAIR);
        desk.asked(unknown, EntryKind.CHECK_OUTCOME);
    }

    @AfterAll
    void end() {
        silent.close();
        if (stops.inForce().stream().anyMatch(each -> each.id().equals(stop.id()))) {
            company.runAs("paul", () -> stops.lift(stop.id()));
        }
    }

    @Test
    void listsWhatEachPersonMayDoToEach() {
        Visitor.Answer forMia = list("mia");
        Visitor.Answer forAda = list("ada");
        Visitor.Answer forLena = list("lena");

        assertThat(forMia.body().at("/items")).hasSize(4);
        assertThat(one(forMia, live, "mayTakeDown")).isTrue();
        assertThat(one(forMia, refused, "mayRepair")).isTrue();
        assertThat(one(forMia, held, "mayRepair")).isTrue();
        assertThat(one(forAda, unknown, "mayRepair")).isTrue();
        assertThat(one(forLena, live, "mayTakeDown")).isFalse();
        assertThat(one(forLena, refused, "mayRepair")).isFalse();
        assertThat(forMia.toString()).contains("its account asks for", "Emergency stop by");
    }

    @Test
    void showsNothingOfThePublicationsOfOtherRegions() {
        Visitor stranger = Visitor.loggedIn(port, reviews.hired("marketing/us"));

        assertThat(stranger.get("/api/publications?submission=" + submission.id())
                        .body()
                        .at("/items"))
                .isEmpty();
        Visitor.Answer repair = stranger.post(path(refused, "repair"), Map.of("action", "GIVE_UP"));
        Visitor.Answer takeDown = stranger.post(path(live, "take-down"), Map.of("reason", "I do not like it"));

        assertThat(repair.status()).isEqualTo(404);
        assertThat(takeDown.status()).isEqualTo(404);
        assertThat(repair + " " + takeDown).doesNotContain(live.origin().itemName());
    }

    @Test
    void letsNobodyRepairOrTakeDownButThoseWhoAnswerForIt() {
        Visitor lena = Visitor.loggedIn(port, "lena");

        Visitor.Answer repair = lena.post(path(refused, "repair"), Map.of("action", "GIVE_UP"));
        Visitor.Answer takeDown = lena.post(path(live, "take-down"), Map.of("reason", "I do not like it"));

        assertThat(repair.status()).isEqualTo(403);
        assertThat(repair.text("/code")).isEqualTo("NOT_YOURS");
        assertThat(takeDown.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    repair    | {}                                                       | 400 | action
                    repair    | {"action": "BURN"}                                       | 400 | action
                    repair    | {"action": "GIVE_UP", "hurry": true}                     | 400 | hurry
                    repair    | {"action": "WAS_PUBLISHED"}                              | 400 | permalink
                    repair    | {"action": "WAS_PUBLISHED", "permalink": "javascript:1"} | 400 | permalink
                    repair    | {"action": "WAS_PUBLISHED", "permalink": "not an address"} | 400 | permalink
                    repair    | nonsense                                                 | 400 | JSON
                    take-down | {"reason": "x"}                                          | 400 | reason
                    take-down | {}                                                       | 400 | reason
                    take-down | {"reason": "It is wrong."}                               | 409 | not live
                    """)
    void refusesBadInput(String operation, String body, int status, String says) {
        Visitor.Answer answer = Visitor.loggedIn(port, "mia").send("POST", path(unknown, operation), body, Map.of());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.toString()).contains(says);
        assertThat(desk.one(submission, each -> each.id().equals(unknown.id())).state())
                .isEqualTo(PublicationState.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=201", "limit=many", "state=LOST", "account=1", "submission=x", "after=yesterday"})
    void refusesBadQuestions(String question) {
        Visitor.Answer answer = Visitor.loggedIn(port, "mia").get("/api/publications?" + question);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.toString()).contains(question.substring(0, question.indexOf('=')));
    }

    @Test
    void knowsNoPublicationThatIsNotThere() {
        Visitor paul = Visitor.loggedIn(port, "paul");
        String unknownPath = "/api/publications/" + UUID.randomUUID();

        assertThat(paul.post(unknownPath + "/repair", Map.of("action", "GIVE_UP"))
                        .status())
                .isEqualTo(404);
        assertThat(paul.post(unknownPath + "/take-down", Map.of("reason", "It is wrong."))
                        .status())
                .isEqualTo(404);
        assertThat(paul.post("/api/publications/one/repair", Map.of("action", "GIVE_UP"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void takesNoAnswerThatDoesNotFitTheState() {
        Visitor ada = Visitor.loggedIn(port, "ada");

        for (String action : new String[] {"TRY_AGAIN", "GIVE_UP", "WAS_NOT_PUBLISHED"}) {
            Visitor.Answer answer = ada.post(path(live, "repair"), Map.of("action", action));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
            assertThat(answer.text("/code")).isEqualTo("NOT_IN_THIS_STATE");
        }
        assertThat(ada.post(path(refused, "repair"), Map.of("action", "WAS_NOT_PUBLISHED"))
                        .status())
                .isEqualTo(409);
        assertThat(ada.post(path(held, "repair"), Map.of("action", "TRY_AGAIN")).status())
                .isEqualTo(409);
    }

    @Test
    void takesADoubleClickForOne() {
        Submission another = desk.signed(aDraft().to(accounts.sandbox(), "DE").to(accounts.sandbox("refuse"), "DE"));
        Publication posted = desk.one(another, PublicationState.SENT);
        Publication failed = desk.one(another, PublicationState.FAILED);
        desk.asked(failed, EntryKind.REPAIR);
        Visitor mia = Visitor.loggedIn(port, "mia");

        Visitor.Answer first = mia.post(path(posted, "take-down"), Map.of("reason", "Wrong price."));
        Visitor.Answer second = mia.post(path(posted, "take-down"), Map.of("reason", "Wrong price."));
        Visitor.Answer givenUp = mia.post(path(failed, "repair"), Map.of("action", "GIVE_UP"));
        Visitor.Answer again = mia.post(path(failed, "repair"), Map.of("action", "GIVE_UP"));

        assertThat(first.text("/state")).isEqualTo("TAKEN_DOWN");
        assertThat(second.text("/takenDownAt")).isEqualTo(first.text("/takenDownAt"));
        assertThat(givenUp.text("/state")).isEqualTo("ABANDONED");
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void liftsAStopOnceAndByAnotherPerson() {
        AccountId account = accounts.sandbox();
        Visitor ivan = Visitor.loggedIn(port, "ivan");
        Visitor lena = Visitor.loggedIn(port, "lena");
        Map<String, Object> wish =
                Map.of("scope", "ACCOUNT", "account", account.toString(), "reason", "Somebody hacked it.");

        Visitor.Answer first = ivan.post("/api/emergency-stops", wish);
        Visitor.Answer second = ivan.post("/api/emergency-stops", wish);
        String path = "/api/emergency-stops/" + first.text("/id");
        Visitor.Answer own = ivan.delete(path);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text("/code")).isEqualTo("SAME_PERSON");
        assertThat(lena.delete(path).status()).isEqualTo(204);
        assertThat(lena.delete(path).status()).isEqualTo(404);
        assertThat(lena.get("/api/emergency-stops").toString()).doesNotContain(first.text("/id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                          | 400 | scope
                    {"scope": "CITY", "reason": "why not"}                      | 400 | scope
                    {"scope": "EVERYTHING"}                                     | 400 | reason
                    {"scope": "EVERYTHING", "reason": "  "}                     | 400 | reason
                    {"scope": "ACCOUNT", "reason": "why not"}                   | 400 | account
                    {"scope": "ACCOUNT", "account": "1", "reason": "why not"}   | 400 | account
                    {"scope": "ACCOUNT", "account": "00000000-0000-4000-8000-000000000000", "reason": "why not"} | 404 | Account
                    """)
    void stopsNothingOnBadInput(String body, int status, String says) {
        Visitor.Answer answer = Visitor.loggedIn(port, "ada").send("POST", "/api/emergency-stops", body, Map.of());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.toString()).contains(says);
        assertThat(stops.inForce()).noneMatch(each -> each.scope().account().isEmpty());
    }

    private Visitor.Answer list(String person) {
        return Visitor.loggedIn(port, person).get("/api/publications?submission=" + submission.id());
    }

    private static boolean one(Visitor.Answer list, Publication publication, String member) {
        for (var item : list.body().at("/items")) {
            if (item.path("id").asText().equals(publication.id().toString())) {
                return item.path(member).asBoolean();
            }
        }
        throw new AssertionError("Publication " + publication.id() + " is not in " + list);
    }

    private static String path(Publication publication, String operation) {
        return "/api/publications/" + publication.id() + "/" + operation;
    }
}
