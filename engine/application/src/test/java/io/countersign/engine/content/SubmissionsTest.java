package io.countersign.engine.content;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class SubmissionsTest {

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
    private Submissions submissions;

    @Autowired
    private Versions versions;

    @BeforeEach
    void connect() {
        account = accounts.sandbox();
    }

    @Test
    void makesAVersionOfTheDraftAndSendsItIntoReview() {
        var draft = created(aDraft().to(account, "DE"));

        var submission = submit("mia", draft);

        assertThat(submission.state()).isEqualTo(SubmissionState.IN_REVIEW);
        assertThat(submission.version()).isEqualTo(1);
        assertThat(submission.comment()).contains("please look");
        var version = versions.get(submission.versionId());
        assertThat(version.hash()).isEqualTo(submission.hash());
        assertThat(version.variants()).singleElement().extracting(Variant::text).isEqualTo("Our new pots are here.");
        assertThat(version.facts().list("audience.countries")).containsExactly("DE");
        assertThat(company.as("mia", () -> items.get(draft.item())).state()).isEqualTo(ItemState.IN_REVIEW);
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        var past = new DraftForm.Time("2020-01-01T10:00", "Europe/Berlin");
        var draft = created(aDraft().saying("").at(past).to(account, "DE").to(account, "FR"));

        assertThatThrownBy(() -> submit("mia", draft))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::field)
                        .contains("slot", "variants[0].text", "variants[1].text"));
    }

    @Test
    void refusesADraftThatChangedSinceItWasLookedAt() {
        var draft = created(aDraft().to(account, "DE"));
        company.as(
                "max",
                () -> items.save(
                        draft.item(),
                        draft.tag(),
                        forms.read(aDraft().saying("Max was here")
                                .to(account, "DE")
                                .form())));

        assertThatThrownBy(() -> submit("mia", draft))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(412);
                    assertThat(problem.detail()).contains("Max Möller");
                });
    }

    @Test
    void replacesWhatIsInReview() {
        var draft = created(aDraft().to(account, "DE"));
        var first = submit("mia", draft);
        var changed = company.as(
                "max",
                () -> items.save(
                        draft.item(),
                        draft.tag(),
                        forms.read(aDraft().saying("Better").to(account, "DE").form())));

        var second = submit("max", changed);

        assertThat(get(first).state()).isEqualTo(SubmissionState.REPLACED);
        assertThat(second.version()).isEqualTo(2);
        assertThat(versions.difference(first.versionId(), second.versionId()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.path()).isEqualTo("variants[" + account + "/DE].text");
                    assertThat(change.before()).contains("Our new pots are here.");
                    assertThat(change.after()).contains("Better");
                });
        assertThat(items.editorsOf(first.versionId())).containsExactly(new PersonId("mia"));
        assertThat(items.editorsOf(second.versionId()))
                .containsExactlyInAnyOrder(new PersonId("mia"), new PersonId("max"));
    }

    @Test
    void keepsDecisionsWhenNothingChanged() {
        var draft = created(aDraft().to(account, "DE"));
        submit("mia", draft);

        assertThatThrownBy(() -> submit("mia", draft))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo("NOTHING_CHANGED");
    }

    @Test
    void withdrawsWithAReasonUntilPublishingBegins() {
        var submission = submit("mia", created(aDraft().to(account, "DE")));

        company.runAs("mia", () -> submissions.withdraw(submission.id(), "The offer is off"));

        assertThat(get(submission).state()).isEqualTo(SubmissionState.WITHDRAWN);
        assertThat(get(submission).reason()).contains("The offer is off");
        assertThat(company.as("mia", () -> items.get(submission.item())).state())
                .isEqualTo(ItemState.WITHDRAWN);
    }

    @Test
    void doesNotWithdrawWhatIsBeingPublished() {
        var submission = submit("mia", created(aDraft().to(account, "DE")));
        company.runAs("mia", () -> submissions.change(submission.id(), SubmissionState.APPROVED, ""));
        company.runAs("mia", () -> submissions.beginPublishing(submission.id()));

        assertThatThrownBy(() -> company.runAs("mia", () -> submissions.withdraw(submission.id(), "Too late, I guess")))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::code)
                .isEqualTo("PUBLISHING_HAS_BEGUN");
    }

    @Test
    void goesOnWhereItWasAfterAMissedSlot() {
        var submission = submit("mia", created(aDraft().to(account, "DE")));
        company.runAs("mia", () -> submissions.change(submission.id(), SubmissionState.APPROVED, ""));
        company.runAs("mia", () -> submissions.change(submission.id(), SubmissionState.MISSED, ""));
        var later = forms.read(new DraftForm.Time("2099-12-24T09:00", "Europe/Berlin"));

        company.runAs("mia", () -> submissions.chooseSlot(submission.id(), later));

        assertThat(get(submission).state()).isEqualTo(SubmissionState.APPROVED);
        assertThat(get(submission).slot()).isEqualTo(later);
        assertThat(versions.get(submission.versionId()).slot()).isEqualTo(submission.slot());
        assertThat(company.as("mia", () -> items.get(submission.item())).slot()).contains(later.instant());
    }

    @Test
    void isNotThereForPeopleOfOtherMarkets() {
        var submission = submit("mia", created(aDraft().to(account, "DE")));

        assertThatThrownBy(() -> company.as("nobody", () -> submissions.get(submission.id())))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(404);
                    assertThat(problem.detail())
                            .doesNotContain(submission.item().toString());
                });
        assertThatThrownBy(() -> company.runAs("lena", () -> submissions.withdraw(submission.id(), "Not mine")))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(403);
    }

    private SavedDraft created(TestDrafts draft) {
        return draft.createdBy("mia", company, items, forms);
    }

    private Submission submit(String author, SavedDraft draft) {
        return company.as(author, () -> submissions.submit(draft.item(), draft.tag(), "please look"));
    }

    private Submission get(Submission submission) {
        return company.as("mia", () -> submissions.get(submission.id()));
    }
}
