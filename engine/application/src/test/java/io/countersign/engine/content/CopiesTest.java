package io.countersign.engine.content;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewDesk;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class CopiesTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestCompany company;

    @Autowired
    private Copies copies;

    @Autowired
    private Items items;

    @Autowired
    private DraftForms forms;

    @LocalServerPort
    private int port;

    @Test
    void beginsWithWhatTheVersionSaysButForTheOccasion() {
        var draft = aDraft().named("Pots")
                .to(desk.account(), "DE", "Nur in Deutschland")
                .withFact("content.paid", true)
                .withFact("campaign.endDate", "2099-12-24")
                .withFact("content.substantiation", "full");
        var original = desk.submitted(draft);
        desk.edited(
                "max",
                company.as("max", () -> items.draft(original.item())),
                draft.saying("Max is about to change it"));

        var copy = company.as("mia", () -> copies.copy(original.item())).draft();

        assertThat(copy.name()).isEqualTo("Pots");
        assertThat(copy.resolved()).singleElement().satisfies(variant -> assertThat(variant.text())
                .isEqualTo("Nur in Deutschland"));
        assertThat(copy.slot()).isEmpty();
        assertThat(copy.facts().values())
                .containsEntry("content.paid", true)
                .doesNotContainKeys("campaign.endDate", "content.substantiation", "campaign.publishDate");
    }

    @Test
    void isRememberedOnBothAndComparedWithTheVersionItWasMadeOf() {
        var draft = aDraft().named("Lids").to(desk.account(), "DE");
        var original = desk.submitted(draft);
        var copy = company.as("mia", () -> copies.copy(original.item()));

        assertThat(origin(copy.item()).version()).contains(1);
        assertThat(origin(copy.item()).changes()).isEmpty();
        assertThat(company.as("lena", () -> copies.copiesOf(original.item())))
                .extracting(Item::id)
                .containsExactly(copy.item());

        desk.edited("mia", copy, draft.saying("Another text"));

        assertThat(origin(copy.item()).changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).endsWith(".text");
            assertThat(change.after()).contains("Another text");
        });
        assertThat(items.editorsOf(copy.item()))
                .isEqualTo(Set.of(company.person("mia").id()));
    }

    @Test
    void namesNoOriginThatTheReaderMayNotSee() {
        var french = aDraft().to(desk.account(), "FR").createdBy("maja", company, items, forms);
        var copy = company.as("maja", () -> copies.copy(french.item()));
        company.runAs(
                "maja",
                () -> items.save(
                        copy.item(),
                        copy.tag(),
                        forms.read(aDraft().to(desk.account(), "DE").form())));

        assertThat(company.as("lena", () -> copies.originOf(copy.item()))).isEmpty();
        assertThat(company.as("maja", () -> copies.originOf(copy.item()))).isPresent();
        assertThatThrownBy(() -> company.as("mia", () -> copies.copy(french.item())))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(404);
    }

    @Test
    void makesOneCopyHoweverOftenItIsAskedWithOneKey() {
        var original = desk.drafted(aDraft().named("Cups").to(desk.account(), "DE"));
        var mia = Visitor.loggedIn(port, "mia");
        var path = "/api/content/" + original.item() + "/copies";
        var key = Map.of("Idempotency-Key", "copy-" + original.item());

        var first = mia.send("POST", path, Map.of(), key);
        var again = mia.send("POST", path, Map.of(), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(mia.get("/api/content/" + original.item() + "/relatives")
                        .body()
                        .path("copies"))
                .hasSize(1);
        assertThat(mia.get("/api/content/" + first.text("/id") + "/relatives").text("/madeFrom/item/name"))
                .isEqualTo("Cups");
        assertThat(Visitor.loggedIn(port, "lena").post(path, Map.of()).status()).isEqualTo(403);
    }

    private Copies.Origin origin(ItemId copy) {
        return company.as("lena", () -> copies.originOf(copy)).orElseThrow();
    }
}
