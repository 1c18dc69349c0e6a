package io.countersign.engine.discussion;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.review.ReviewDesk;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes of remarks when a newer version is made. */
@EngineTest
class CarriedThreadsTest {

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestCompany company;

    @Autowired
    private Assets assets;

    @LocalServerPort
    private int port;

    @Test
    void standWhereTheirWordsWentAndAreOutdatedWhenTheyAreGone() {
        AccountId account = reviews.account();
        var draft = submitted(aDraft().saying("Our new pots are here.").to(account, "DE"));
        var bea = DiscussionDesk.of(port, "bea", draft.item());
        var pots = bea.remarkOn(account, "pots", 8, "Which pots?");
        var here = bea.remarkOn(account, "here", 17, "Where is here?");
        bea.resolve(here);

        again(draft, aDraft().saying("Hello! Our new pots are in Aachen.").to(account, "DE"));

        assertThat(bea.thread(pots, 2).at("/standing/start").asInt()).isEqualTo(15);
        assertThat(bea.thread(pots, 2).at("/version").asInt()).isEqualTo(1);
        assertThat(bea.thread(pots, 1).at("/standing/start").asInt()).isEqualTo(8);
        var gone = bea.thread(here, 2);
        assertThat(gone.at("/standing/outdated").asBoolean()).isTrue();
        assertThat(gone.at("/anchor/quote").asText()).isEqualTo("here");
        assertThat(gone.at("/resolved/by/id").asText()).isEqualTo("bea");
        assertThat(bea.seen("").body().at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void areOutdatedWithTheirVariant() {
        AccountId account = reviews.account();
        var draft = submitted(aDraft().to(account, "DE"));
        var bea = DiscussionDesk.of(port, "bea", draft.item());
        var onVariant = bea.open(Map.of(
                "version", 1, "target", Map.of("account", account.toString(), "market", "DE"), "words", "Why here?"));
        var onAll = bea.remark("Why at all?");

        again(draft, aDraft().to(reviews.account(), "DE"));

        assertThat(bea.thread(onVariant, 2).at("/standing/outdated").asBoolean())
                .isTrue();
        assertThat(bea.thread(onAll, 2).at("/standing/outdated").asBoolean()).isFalse();
    }

    @Test
    void stayAtTheirPlaceInThePictureAsLongAsItIsShown() {
        AccountId account = reviews.account();
        AssetHash picture = picture(41);
        var draft = submitted(aDraft().showing(picture, "A pot").to(account, "DE"));
        var bea = DiscussionDesk.of(port, "bea", draft.item());
        var corner = bea.open(Map.of(
                "version",
                1,
                "anchor",
                Map.of("asset", picture.hex(), "x", 0.75, "y", 0.5, "width", 0.25, "height", 0.125),
                "words",
                "Retouch this."));

        assertThat(corner.body().at("/anchor/x").asDouble()).isEqualTo(0.75);
        assertThat(refusal(bea, Map.of("asset", picture.hex(), "x", 0.9, "y", 0, "width", 0.2)))
                .isEqualTo("OUT_OF_PICTURE");
        assertThat(refusal(bea, Map.of("asset", picture(42).hex(), "x", 0.9, "y", 0)))
                .isEqualTo("PICTURE_NOT_THERE");

        var second = again(
                draft, aDraft().saying("Other words").showing(picture, "A pot").to(account, "DE"));
        assertThat(bea.thread(corner, 2).at("/standing/outdated").asBoolean()).isFalse();
        again(
                second,
                aDraft().saying("Other words").showing(picture(43), "A pan").to(account, "DE"));
        assertThat(bea.thread(corner, 3).at("/standing/outdated").asBoolean()).isTrue();
        assertThat(bea.thread(corner, 2).at("/standing/outdated").asBoolean()).isFalse();
    }

    private static String refusal(DiscussionDesk desk, Map<String, Object> anchor) {
        return desk.open(Map.of("version", 1, "anchor", anchor, "words", "Here."))
                .text("/fields/0/code");
    }

    private SavedDraft submitted(TestDrafts draft) {
        var drafted = reviews.drafted(draft);
        reviews.submitted(drafted);
        return drafted;
    }

    private SavedDraft again(SavedDraft before, TestDrafts change) {
        var edited = reviews.edited("mia", before, change);
        reviews.submitted(edited);
        return edited;
    }

    private AssetHash picture(int width) {
        return company.as("mia", () -> assets.store("p.png", new ByteArrayInputStream(TestPictures.png(width, 29))))
                .hash();
    }
}
