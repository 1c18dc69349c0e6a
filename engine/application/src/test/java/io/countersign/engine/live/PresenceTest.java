package io.countersign.engine.live;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.review.ReviewDesk;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class PresenceTest {

    private static final UUID MIAS = UUID.randomUUID();
    private static final UUID MAXS = UUID.randomUUID();

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void tellsEachOfTwoWhoElseIsInTheDraftAndWhere() {
        var item = drafted();
        var mia = Visitor.loggedIn(port, "mia");
        var max = Visitor.loggedIn(port, "max");
        try (var line = mia.listen("/api/live?item=" + item)) {
            assertThat(stay(mia, item, MIAS, "all").body()).isEmpty();

            var seen = stay(max, item, MAXS, "account/DE");

            assertThat(seen.text("/0/person/displayName")).isEqualTo("Mia Marten");
            assertThat(seen.text("/0/place")).isEqualTo("all");
            await().untilAsserted(() -> assertThat(line.lines()).contains("data:presence"));
            assertThat(stay(mia, item, MIAS, "all").text("/0/place")).isEqualTo("account/DE");

            max.delete(path(item, MAXS));

            assertThat(stay(mia, item, MIAS, "all").body()).isEmpty();
        }
    }

    @Test
    void forgetsWhoeverIsNotHeardOfAnyMore() {
        var item = drafted();
        var mia = Visitor.loggedIn(port, "mia");
        stay(Visitor.loggedIn(port, "max"), item, MAXS, "all");
        assertThat(stay(mia, item, MIAS, "all").body()).hasSize(1);

        database.sql("update live_presence set until = now() where item = ? and page = ?")
                .param(item.value())
                .param(MAXS)
                .update();

        assertThat(stay(mia, item, MIAS, "all").body()).isEmpty();
    }

    @Test
    void isForThoseWhoMayWriteThere() {
        var item = drafted();

        assertThat(stay(Visitor.loggedIn(port, "lena"), item, MIAS, "all").status())
                .as("legal writes nothing")
                .isEqualTo(403);
        assertThat(stay(Visitor.loggedIn(port, "mia"), new ItemId(UUID.randomUUID()), MIAS, "all")
                        .status())
                .isEqualTo(404);
    }

    private ItemId drafted() {
        return desk.drafted(aDraft().to(desk.account(), "DE")).item();
    }

    private static Visitor.Answer stay(Visitor visitor, ItemId item, UUID page, String place) {
        return visitor.send("PUT", path(item, page), Map.of("place", place), Map.of());
    }

    private static String path(ItemId item, UUID page) {
        return "/api/content/" + item + "/presence/" + page;
    }
}
