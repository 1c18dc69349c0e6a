package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.review.ReviewDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class PeopleOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @Test
    void findsPeopleByNameAndByGroupAndTellsWhatTheyMayDo() {
        var mia = Visitor.loggedIn(port, "mia");

        var lena = mia.get("/api/people?text=Lena%20Lo").body().at("/items/0");
        assertThat(lena.at("/id").asText()).isEqualTo("lena");
        assertThat(lena.at("/email").asText()).isEqualTo("lena@example.org");
        assertThat(lena.at("/groups").toString()).isEqualTo("[\"legal/de\"]");
        assertThat(lena.at("/roles").toString()).isEqualTo("[\"APPROVER\"]");
        assertThat(lena.at("/active").asBoolean()).isTrue();

        assertThat(mia.get("/api/people?group=legal/de&limit=200").body().findValuesAsText("id"))
                .contains("lena", "lars")
                .doesNotContain("mia");
    }

    @Test
    void pagesThroughAGroup() {
        var group = "market/fr";
        List<String> hired = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            hired.add(desk.hired(group));
        }
        var mia = Visitor.loggedIn(port, "mia");

        List<String> found = new ArrayList<>();
        var page = mia.get("/api/people?limit=2&group=" + group);
        found.addAll(page.body().findValuesAsText("id"));
        while (page.body().hasNonNull("next")) {
            page = mia.get("/api/people?limit=2&group=" + group + "&after=" + page.text("/next"));
            assertThat(page.body().at("/items").size()).isBetween(1, 2);
            found.addAll(page.body().findValuesAsText("id"));
        }

        assertThat(found).isSorted().doesNotHaveDuplicates().containsAll(hired);
    }

    @Test
    void tellsHowManyEachGroupHas() {
        var groups = Visitor.loggedIn(port, "nobody").get("/api/groups");

        assertThat(groups.status()).isEqualTo(200);
        assertThat(groups.body()).anySatisfy(group -> {
            assertThat(group.at("/id").asText()).isEqualTo("legal/de");
            assertThat(group.at("/function").asText()).isEqualTo("legal");
            assertThat(group.at("/region").asText()).isEqualTo("de");
            assertThat(group.at("/members").asInt()).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void takesPercentAndUnderscoreAsTheyAre() {
        var mia = Visitor.loggedIn(port, "mia");

        assertThat(mia.get("/api/people?text=%25").body().at("/items")).isEmpty();
        assertThat(mia.get("/api/people?text=m_a").body().at("/items")).isEmpty();
        assertThat(mia.get("/api/people?text=" + UUID.randomUUID()).body().at("/items"))
                .isEmpty();
        assertThat(mia.get("/api/people?group=No%20Group").body().at("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "after=Not%20A%20Mark"})
    void refusesAPageThatCannotBe(String wrong) {
        var refused = Visitor.loggedIn(port, "mia").get("/api/people?" + wrong);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.body().at("/fields").findValuesAsText("field"))
                .containsExactly(wrong.substring(0, wrong.indexOf('=')));
    }

    @Test
    void saysNothingToStrangersAndNeverAnythingOfPasswords() {
        assertThat(Visitor.at(port).get("/api/people").status()).isEqualTo(401);
        assertThat(Visitor.at(port).get("/api/groups").status()).isEqualTo(401);
        assertThat(Visitor.loggedIn(port, "paul").get("/api/people?limit=200").toString())
                .doesNotContain(TestCompany.PASSWORD)
                .doesNotContain("password")
                .doesNotContain("pbkdf2");
    }
}
