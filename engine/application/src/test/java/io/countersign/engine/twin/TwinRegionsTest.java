package io.countersign.engine.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.TestMail;
import io.countersign.engine.Visitor;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.discussion.DiscussionDesk;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.retention.LegalHolds;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.engine.twin.Operations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Two regions with the same things in them. Every operation of the product and of Camunda, asked by the one region's people
 * about the other's, answers as if there was nothing.
 */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwinRegionsTest {

    private static final String WEB = "/camunda/api/engine/engine/default";

    /** What parameters need so that the operation gets to work. */
    private static final Map<String, String> USUAL = Map.of(
            "number", "1",
            "from", "2026-01-01",
            "to", "2026-01-31",
            "zone", "Europe/Berlin",
            "limit", "20",
            "page", UUID.randomUUID().toString());

    /** They end the session, or are streams. */
    private static final Set<String> NOT_ASKED = Set.of("DELETE /api/session", "POST /api/session", "GET /api/live");

    /** Of their own people they would take the task away, which others look for. */
    private static final Set<String> CHANGING_FOR_GOOD = Set.of("POST /task/{id}/submit-form");

    @Autowired
    private TestCompany company;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private PublishingDesk publishing;

    @Autowired
    private ChannelAccounts accounts;

    @Autowired
    private Items items;

    @Autowired
    private Submissions submissions;

    @Autowired
    private DraftForms forms;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private TwinRegion here;
    private Twin there;

    @BeforeAll
    void make() {
        var maker = new TwinRegion.Maker(port, company, desk, publishing, accounts, items, submissions, forms, holds);
        here = maker.make("NZ");
        var region = maker.make("ZA");
        there = Twin.of(
                port,
                region,
                accounts.all().stream().map(account -> account.id().toString()).collect(Collectors.toSet()));
    }

    @Test
    void theAuthorOfOneLearnsNothingOfTheOther() {
        assertThat(learned(here.author(), "GET")).isEmpty();
    }

    @Test
    void theApproverOfOneLearnsNothingOfTheOther() {
        assertThat(learned(here.approver(), "GET")).isEmpty();
    }

    @Test
    void nobodyOfOneLearnsAnythingByTryingToChangeTheOther() {
        assertThat(learned(here.author(), "POST", "PUT", "PATCH", "DELETE")).isEmpty();
        assertThat(learned(here.approver(), "POST", "PUT", "PATCH", "DELETE")).isEmpty();
    }

    /** The comparison sees what there is to see: the region's own people learn all of it. */
    @Test
    void itsOwnPeopleLearnOfTheirs() {
        assertThat(learned(there.region().author(), "GET"))
                .anyMatch(line -> line.startsWith("GET /api/content with [limit, text]"))
                .anyMatch(line -> line.startsWith("GET /api/content/{itemId} "))
                .anyMatch(line -> line.startsWith("GET /api/search "))
                .anyMatch(line -> line.startsWith("GET /api/submissions/{submissionId} "))
                .anyMatch(line -> line.startsWith("GET /api/publications "))
                .anyMatch(line -> line.startsWith("GET /api/assets/{hash} "))
                .anyMatch(line -> line.startsWith("GET /api/legal-holds "));
    }

    private List<String> learned(String person, String... methods) {
        var stranger = new Stranger(Visitor.loggedIn(port, person), "", Map.of());
        List<String> learned = new ArrayList<>();
        for (Operation operation : Operations.in("openapi.yaml").all()) {
            if (List.of(methods).contains(operation.method()) && !NOT_ASKED.contains(operation.toString())) {
                learned.addAll(stranger.learns(operation, there, USUAL, "{}"));
            }
        }
        return learned;
    }

    @Test
    void camundasOperationsTellNothingOfTheOther() {
        for (String person : List.of(here.author(), here.approver())) {
            var visitor = Visitor.loggedIn(port, person);
            assertThat(camunda(visitor, operation -> !CHANGING_FOR_GOOD.contains(operation.toString())))
                    .as(person)
                    .isEmpty();
        }
    }

    @Test
    void camundasOperationsTellTheRegionsOwnPeople() {
        var visitor = Visitor.loggedIn(port, there.region().approver());

        assertThat(camunda(visitor, operation -> operation.method().equals("GET")))
                .anyMatch(line -> line.startsWith("GET /task "))
                .anyMatch(line -> line.startsWith("GET /task/{id} "))
                .anyMatch(line -> line.startsWith("GET /task/{id}/form-variables "));
    }

    private List<String> camunda(Visitor visitor, Predicate<Operation> wanted) {
        visitor.get(WEB + "/user/unknown/profile"); // gives Camunda's token: a write without it would end the session
        var stranger = new Stranger(visitor, WEB, Map.of("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN")));
        var twin = camundaTwin();
        List<String> learned = new ArrayList<>();
        for (Operation operation : Operations.in("openapi.json").all()) {
            if (!wanted.test(operation)) {
                continue;
            }
            var body = operation.path().endsWith("/comment/create") ? "{\"message\":\"Hello\"}" : "{}";
            learned.addAll(stranger.learns(operation, twin, Map.of("maxResults", "50"), body));
        }
        return learned;
    }

    /** The task again, under the names that Camunda gives to it, and its process. */
    private Twin camundaTwin() {
        var task = there.places().get("taskId");
        var visitor = Visitor.loggedIn(port, there.region().approver());
        var instance = visitor.get(WEB + "/task/" + task).text("/processInstanceId");
        assertThat(instance).isNotBlank();
        var secrets = new HashSet<>(there.secrets());
        secrets.add(instance);
        return new Twin(
                there.region(),
                Map.of(
                        "id", task,
                        "taskId", task,
                        "processInstanceId", instance,
                        "rootProcessInstanceId", instance,
                        "processInstanceBusinessKey",
                                there.region().submission().toString(),
                        "businessKey", there.region().submission().toString()),
                secrets);
    }

    @Test
    void nobodyHearsLiveOfTheOther() {
        var item = there.region().draft();
        try (var stranger = Visitor.loggedIn(port, here.author()).listen("/api/live?item=" + item);
                var own = Visitor.loggedIn(port, there.region().author()).listen("/api/live?item=" + item)) {
            await().until(() -> !stranger.lines().isEmpty() && !own.lines().isEmpty());
            var colleague = Visitor.loggedIn(port, there.region().author());
            assertThat(colleague
                            .send(
                                    "PUT",
                                    "/api/content/" + item + "/presence/" + UUID.randomUUID(),
                                    Map.of("place", "all"),
                                    Map.of())
                            .status())
                    .isLessThan(300);

            await().until(() -> own.lines().stream().anyMatch(line -> line.contains("presence")));
            assertThat(stranger.lines()).noneMatch(line -> line.contains("presence"));
        }
    }

    @Test
    void nobodyIsToldOfTheOtherByBeingNamedThere() {
        var talk =
                DiscussionDesk.of(port, there.region().author(), there.region().item());
        talk.remark("Look at %s, @%s.".formatted(there.region().word(), here.author()));
        talk.remark("Look at %s, @%s."
                .formatted(there.region().word(), there.region().approver()));

        await().atMost(Duration.ofSeconds(30)).until(() -> !TestMail.subjectsTo(
                        there.region().approver(), there.region().word())
                .isEmpty());
        assertThat(TestMail.subjectsTo(here.author(), there.region().word())).isEmpty();
    }

    @Test
    void rulesSetAsideForTheOtherAreNotListed() {
        var own = Visitor.loggedIn(port, there.region().author());
        var asked = own.post(
                "/api/overrides",
                Map.of(
                        "rule", "EU-GDPR-6-BASIS",
                        "scope", "ITEM",
                        "scopeId", there.region().item().toString(),
                        "reason", "The notice is on the page that the form opens.",
                        "until", clock.instant().plus(Duration.ofDays(20)).toString()));
        assertThat(asked.status()).as("%s", asked).isEqualTo(201);
        var stranger = Visitor.loggedIn(port, here.approver());

        assertThat(own.get("/api/overrides").toString()).contains(asked.text("/id"));
        assertThat(stranger.get("/api/overrides").toString()).doesNotContain(asked.text("/id"));
        assertThat(stranger.post("/api/overrides/%s/confirm".formatted(asked.text("/id")), Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void countsNothingOfTheOther() {
        var before = count();

        var more = new TwinRegion.Maker(port, company, desk, publishing, accounts, items, submissions, forms, holds)
                .make("ZA");

        await().until(() -> Visitor.loggedIn(port, more.approver())
                        .get("/api/inbox/count")
                        .body()
                        .at("/count")
                        .asInt()
                > 0);
        assertThat(count()).isEqualTo(before);
    }

    private List<String> count() {
        var visitor = Visitor.loggedIn(port, here.author());
        return List.of(
                visitor.get("/api/inbox/count").toString(),
                visitor.get("/api/content?limit=200").body().at("/items").size() + "",
                visitor.get(WEB + "/history/user-operation/count").toString(),
                visitor.get(WEB + "/filter/count").toString());
    }
}
