package io.countersign.engine.content;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ItemsTest {

    @Autowired
    private TestAccounts accounts;

    private AccountId account;

    @Autowired
    private TestCompany company;

    @Autowired
    private Items items;

    @Autowired
    private DraftForms forms;

    @Autowired
    private Assets assets;

    @BeforeEach
    void connect() {
        account = accounts.sandbox();
    }

    @Test
    void givesBackTheDraftThatWasSaved() {
        var form = aDraft().named("Pots")
                .to(account, "DE")
                .withFact("content.paid", true)
                .form();

        var created = company.as("mia", () -> items.create(forms.read(form)));

        var read = company.as("max", () -> items.draft(created.item()));
        assertThat(read.draft()).isEqualTo(created.draft());
        assertThat(forms.write(read.draft())).isEqualTo(form);
        assertThat(read.savedBy()).isEqualTo(new PersonId("mia"));
    }

    @Test
    void keepsTheFirstOfTwoWhoSaveTheSameDraftAndShowsItToTheOther() {
        var created = aDraft().createdBy("mia", company, items, forms);
        save("max", created, aDraft().saying("Max's words"));

        assertThatThrownBy(() -> save("mia", created, aDraft().saying("Mia's words")))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(412);
                    assertThat(problem.members().get("current"))
                            .asInstanceOf(type(DraftForm.class))
                            .extracting(DraftForm::text)
                            .isEqualTo("Max's words");
                    assertThat(problem.members().get("savedBy").toString()).contains("Max Möller");
                });
    }

    @Test
    void remembersEverybodyWhoSavedTheDraft() {
        var created = aDraft().createdBy("mia", company, items, forms);
        var unchanged = save("maja", created, aDraft());

        assertThat(unchanged.tag()).isEqualTo(created.tag());
        save("max", created, aDraft().saying("Max's words"));

        assertThat(items.editorsOf(created.item()))
                .as("who changed nothing is no editor")
                .containsExactlyInAnyOrder(new PersonId("mia"), new PersonId("max"));
    }

    @Test
    void showsAnItemToPeopleOfItsMarketsOnly() {
        var french = aDraft().to(account, "FR").createdBy("maja", company, items, forms);

        assertThat(items.maySee(company.person("mia"), french.item())).isFalse();
        assertThat(items.maySee(company.person("lena"), french.item())).isFalse();
        assertThat(items.maySee(company.person("nobody"), french.item())).isFalse();
        assertThat(items.maySee(company.person("bea"), french.item()))
                .as("brand/eu")
                .isTrue();
        assertThat(items.maySee(company.person("maja"), french.item()))
                .as("its author")
                .isTrue();
        assertThat(items.maySee(company.person("aron"), french.item()))
                .as("an auditor")
                .isTrue();
        assertThatThrownBy(() -> company.as("mia", () -> items.draft(french.item())))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(404);
    }

    @Test
    void letsAuthorsOnlyChangeIt() {
        var created = aDraft().to(account, "DE").createdBy("mia", company, items, forms);

        assertThat(items.mayEdit(company.person("max"), created.item())).isTrue();
        assertThat(items.mayEdit(company.person("paul"), created.item())).isFalse();
        assertThatThrownBy(() -> save("lena", created, aDraft().saying("Lawyers write best")))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(403);
    }

    @Test
    void showsAnImageToThoseWhoSeeTheItem() {
        var hash = upload("mia");
        assertThat(assets.maySee(company.person("lena"), hash)).isFalse();

        aDraft().to(account, "DE").showing(hash, "A pot").createdBy("mia", company, items, forms);

        assertThat(assets.maySee(company.person("lena"), hash)).isTrue();
        assertThat(assets.maySee(company.person("nobody"), hash)).isFalse();
    }

    @Test
    void doesNotLetAnAuthorUseAnImageThatHeMayNotSee() {
        var hash = upload("maja");

        assertThatThrownBy(() -> aDraft().showing(hash, "").createdBy("mia", company, items, forms))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .singleElement()
                        .extracting(FieldProblem::code)
                        .isEqualTo("UNKNOWN_ASSET"));
    }

    @Test
    void deletesAnItemThatWasNeverSubmitted() {
        var created = aDraft().createdBy("mia", company, items, forms);

        company.runAs("mia", () -> items.delete(created.item()));

        assertThat(items.maySee(company.person("paul"), created.item())).isFalse();
    }

    private AssetHash upload(String person) {
        var picture = new ByteArrayInputStream(TestPictures.png(20, 20));
        return company.as(person, () -> assets.store("pot.png", picture)).hash();
    }

    private SavedDraft save(String person, SavedDraft seen, TestDrafts changed) {
        return company.as(person, () -> items.save(seen.item(), seen.tag(), forms.read(changed.form())));
    }
}
