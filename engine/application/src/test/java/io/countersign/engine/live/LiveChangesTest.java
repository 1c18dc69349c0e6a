package io.countersign.engine.live;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class LiveChangesTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Audience audience;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private final List<Visitor.Stream> streams = new CopyOnWriteArrayList<>();

    @AfterEach
    void closePages() {
        streams.forEach(Visitor.Stream::close);
    }

    @Test
    void tellsAnApproverThatSomethingCameIntoTheInbox() {
        var bea = page("bea", "/api/live");

        desk.review(desk.submitted(aDraft().to(desk.account(), "DE")).id(), "BRAND");

        bea.awaits("inbox");
    }

    @Test
    void tellsWhoeverLooksAtTheItemThatItWasDecided() {
        var submission = desk.submitted(aDraft().to(desk.account(), "DE"));
        desk.review(submission.id(), "BRAND");
        var author = page("mia", "/api/live?item=" + submission.item());

        desk.approve(submission.id(), "BRAND", "bea");

        author.awaits("item");
    }

    @Test
    void tellsCalendarsAndListsThatADraftWasSaved() {
        var lars = page("lars", "/api/live");

        desk.drafted(aDraft().to(desk.account(), "DE"));

        lars.awaits("lists");
        lars.awaits("accounts");
    }

    @Test
    void tellsThePagesOfOperationsThatAMailWentOut() {
        var ina = page("ina", "/api/live");

        desk.review(desk.submitted(aDraft().to(desk.account(), "DE")).id(), "BRAND");

        ina.awaits("operations");
    }

    @Test
    void saysNothingOfOthersInboxesAndOtherItems() {
        var looking = desk.drafted(aDraft().to(desk.account(), "DE")).item();
        var aron = page("aron", "/api/live?item=" + looking);
        var bea = page("bea", "/api/live");

        desk.review(desk.submitted(aDraft().to(desk.account(), "DE")).id(), "BRAND");
        bea.awaits("inbox");
        audience.tell(Set.of(new Topic("item:" + looking)));

        aron.awaits("item");
        assertThat(aron.heard()).doesNotContain("inbox");
    }

    @Test
    void hearsWhatAnotherNodeAnnounces() {
        var item = desk.drafted(aDraft().to(desk.account(), "DE")).item();
        var author = page("mia", "/api/live?item=" + item);

        database.sql("select pg_notify('countersign_live', ?)")
                .param("item:" + UUID.randomUUID() + "\nitem:" + item)
                .query((row, number) -> true)
                .single();

        author.awaits("item");
    }

    @Test
    void hearsOnWhenTheDatabaseHungUp() {
        var author = page("mia", "/api/live");

        database.sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen countersign_live'")
                .query((row, number) -> true)
                .list();

        author.awaits("everything");
    }

    @Test
    void isForPeopleWhoAreLoggedInOnly() {
        assertThat(Visitor.at(port).get("/api/live").status()).isEqualTo(401);
    }

    @Test
    void keepsOnePersonFromOpeningPagesWithoutEnd() {
        var somebody = desk.hired("brand/eu");
        var visitor = Visitor.loggedIn(port, somebody);
        IntStream.range(0, 30).forEach(page -> streams.add(visitor.listen("/api/live")));

        assertThat(visitor.get("/api/live").status()).isEqualTo(429);
    }

    private Page page(String userName, String path) {
        var stream = Visitor.loggedIn(port, userName).listen(path);
        streams.add(stream);
        return new Page(stream);
    }

    private record Page(Visitor.Stream stream) {

        List<String> heard() {
            return stream.lines().stream()
                    .filter(line -> line.startsWith("data:"))
                    .map(line -> line.substring("data:".length()).strip())
                    .toList();
        }

        void awaits(String part) {
            await().untilAsserted(() -> assertThat(heard()).contains(part));
        }
    }
}
