package io.countersign.engine.content.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.TestDrafts;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lists of content: what is asked for, in the order asked for, page by page. */
@EngineTest
class ContentListsTest {

    private static final String BERLIN = "Europe/Berlin";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private Visitor mia;

    @BeforeEach
    void logsIn() {
        mia = Visitor.loggedIn(port, "mia");
    }

    @ParameterizedTest
    @CsvSource({
        "SLOT, 'spring, Ärger, autumn, Zebra, undated'",
        "LATEST_SLOT, 'undated, Zebra, autumn, Ärger, spring'",
        "NAME, 'Ärger, autumn, spring, undated, Zebra'",
        "CHANGED, 'Zebra, spring, undated, autumn, Ärger'"
    })
    void keepsTheOrderFromPageToPage(String sort, String expected) {
        create(draft("Ärger", "2098-04-01T10:00"));
        create(draft("autumn", "2098-09-01T10:00"));
        create(draft("undated", null));
        create(draft("spring", "2098-03-01T10:00"));
        create(draft("Zebra", "2098-12-01T10:00"));

        assertThat(names("sort=" + sort)).containsExactly(expected.split(", ", -1));
    }

    @Test
    void leavesOutNothingAndShowsNothingTwiceAmongEquals() {
        for (int number = 0; number < 5; number++) {
            create(draft("The same", "2098-03-01T10:00"));
        }

        for (var sort : List.of("SLOT", "LATEST_SLOT", "NAME")) {
            assertThat(ids("sort=" + sort)).as(sort).hasSize(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void findsWhatIsForAMarketAndOnAnAccount() {
        var pottery = accounts.sandbox();
        var garden = accounts.sandbox();
        create(draft("Pots", null).to(pottery, "DE"));
        create(draft("Plants", null).to(garden, "AT"));

        assertThat(names("market=AT")).containsExactly("Plants");
        assertThat(names("account=" + pottery)).containsExactly("Pots");
        assertThat(names("market=DE&account=" + garden)).isEmpty();
    }

    @Test
    void findsWhatGoesOutOnDaysByTheClocksOfTheReader() {
        create(draft("Late in May", "2098-05-31T23:30"));
        create(draft("June", "2098-06-01T00:30"));
        create(draft("Some time", null));

        assertThat(names("from=2098-06-01&to=2098-06-30&zone=" + BERLIN)).containsExactly("June");
        assertThat(names("to=2098-05-31&zone=UTC")).containsExactlyInAnyOrder("Late in May", "June");
        assertThat(names("from=2098-06-02")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "market=DEU",
                "zone=Mars",
                "from=12345-01-01",
                "sort=LUCK",
                "account=x",
                "sort=NAME&after=bm90aGluZw"
            })
    void refusesWhatCannotBeMeant(String asked) {
        assertThat(mia.get("/api/content?" + asked).status()).isEqualTo(400);
    }

    /** @param slot in Berlin, or none */
    private TestDrafts draft(String name, @Nullable String slot) {
        return aDraft().named(name).saying("Say " + word).at(slot == null ? null : new DraftForm.Time(slot, BERLIN));
    }

    private String create(TestDrafts draft) {
        var created = mia.post("/api/content", draft.form());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return created.text("/id");
    }

    private List<String> names(String asked) {
        return all(asked, "name");
    }

    private List<String> ids(String asked) {
        return all(asked, "id");
    }

    private List<String> all(String asked, String field) {
        var path = "/api/content?limit=2&author=me&text=" + word + "&" + asked;
        var found = new ArrayList<String>();
        var page = mia.get(path);
        page.body().at("/items").forEach(item -> found.add(item.path(field).asText()));
        while (page.body().hasNonNull("next")) {
            page = mia.get(path + "&after=" + page.text("/next"));
            page.body().at("/items").forEach(item -> found.add(item.path(field).asText()));
        }
        return found;
    }
}
