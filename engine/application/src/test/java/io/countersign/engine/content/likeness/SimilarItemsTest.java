package io.countersign.engine.content.likeness;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.asset.AlikePicture;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SimilarItem;
import io.countersign.engine.content.SimilarItems;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.content.item.EarlierItems;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewDesk;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class SimilarItemsTest {

    private static final List<String> WORDS =
            List.of("coffee", "machine", "harbour", "ticket", "garden", "winter", "silver", "kitchen", "lamp", "bread");

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestCompany company;

    @Autowired
    private SimilarItems similar;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Items items;

    @Autowired
    private DraftForms forms;

    @Autowired
    private Assets assets;

    @Autowired
    private EarlierItems earlier;

    @Autowired
    private JdbcClient database;

    @Test
    void findsTheEarlierItemByMostOfItsTextAndSaysWhyItWasWithdrawn() {
        String text = text();
        Submission first = desk.submitted(aDraft().saying(text).to(desk.account(), "DE"));
        company.runAs("mia", () -> submissions.withdraw(first.id(), "The price was wrong"));

        List<SimilarItem> found = to(aDraft().saying(text.replaceFirst("Tuesday", "Friday")));

        assertThat(found).singleElement().satisfies(item -> {
            assertThat(item.item().id()).isEqualTo(first.item());
            assertThat(item.text())
                    .hasValueSatisfying(percent -> assertThat(percent).isBetween(60, 99));
            assertThat(item.reason()).contains("The price was wrong");
        });
        assertThat(to(aDraft().saying(text()))).isEmpty();
    }

    @Test
    void findsTheSamePictureAndOneThatLooksLikeIt() {
        long scene = ThreadLocalRandom.current().nextLong();
        AssetHash large = uploaded(TestPictures.scene(scene, 900, "png"));
        AssetHash small = uploaded(TestPictures.scene(scene, 450, "jpeg"));
        ItemId first = desk.drafted(aDraft().showing(large, "Our harbour").to(desk.account(), "DE"))
                .item();

        assertThat(to(aDraft().showing(large, "A harbour"))).singleElement().satisfies(item -> {
            assertThat(item.item().id()).isEqualTo(first);
            assertThat(item.pictures()).first().extracting(AlikePicture::same).isEqualTo(true);
            assertThat(item.text()).isEmpty();
        });
        assertThat(to(aDraft().showing(small, "A harbour")))
                .singleElement()
                .satisfies(item -> assertThat(item.pictures()).singleElement().satisfies(picture -> {
                    assertThat(picture.asked()).isEqualTo(small);
                    assertThat(picture.found()).isEqualTo(large);
                    assertThat(picture.same()).isFalse();
                    assertThat(picture.percent()).isGreaterThan(85);
                }));
    }

    @Test
    void showsNobodyWhatHeMayNotSeeAndNoItemItself() {
        String text = text();
        ItemId french = aDraft().saying(text)
                .to(desk.account(), "FR")
                .createdBy("maja", company, items, forms)
                .item();

        assertThat(to(aDraft().saying(text))).as("Mia is of Germany").isEmpty();
        var draft = forms.read(aDraft().saying(text).form());
        assertThat(company.as("maja", () -> similar.to(draft, Optional.empty())))
                .hasSize(1);
        assertThat(company.as("maja", () -> similar.to(draft, Optional.of(french))))
                .isEmpty();
        assertThatThrownBy(() -> company.as("mia", () -> similar.to(french)))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(404);
    }

    @Test
    void keepsWhyItIsSomethingElseForTheApprovers() {
        String text = text();
        ItemId first =
                desk.drafted(aDraft().saying(text).to(desk.account(), "DE")).item();
        var again = desk.drafted(aDraft().named("Again").saying(text).to(desk.account(), "DE"));

        company.as("mia", () -> submissions.submit(again.item(), again.tag(), "", "The second day of the sale"));

        assertThat(company.as("lena", () -> similar.difference(again.item()))).contains("The second day of the sale");
        assertThat(company.as("lena", () -> similar.to(again.item())))
                .extracting(item -> item.item().id())
                .containsExactly(first);
        assertThat(company.as("lena", () -> similar.difference(first))).isEmpty();
    }

    @Test
    void sketchesWhatWasWrittenBeforeThereWereSketches() {
        String text = text();
        ItemId first =
                desk.drafted(aDraft().saying(text).to(desk.account(), "DE")).item();
        database.sql("update content_item set sketch = null where id = ?")
                .param(first.value())
                .update();
        assertThat(to(aDraft().saying(text))).isEmpty();

        earlier.sketchAll();

        assertThat(to(aDraft().saying(text))).hasSize(1);
    }

    private List<SimilarItem> to(TestDrafts draft) {
        return company.as("mia", () -> similar.to(forms.read(draft.form()), Optional.empty()));
    }

    private AssetHash uploaded(byte[] picture) {
        return company.as("mia", () -> assets.store("harbour", new ByteArrayInputStream(picture)))
                .hash();
    }

    /** That nobody else has written. */
    private static String text() {
        return IntStream.range(0, 12)
                .mapToObj(at -> WORDS.get(ThreadLocalRandom.current().nextInt(WORDS.size())) + " "
                        + UUID.randomUUID().toString().substring(0, 8))
                .collect(Collectors.joining(" ", "Come on Tuesday: ", "."));
    }
}
