package io.countersign.engine.review;

import static org.awaitility.Awaitility.await;

import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Versions;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Does what authors and approvers do, and waits for what the process does then. */
@TestComponent
public final class ReviewDesk {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final TestCompany company;
    private final Items items;
    private final DraftForms forms;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Acting acting;
    private final TestAccounts accounts;
    private final LocalAccounts people;
    private final Looks looks;
    private final Versions versions;

    ReviewDesk(
            TestCompany company,
            Items items,
            DraftForms forms,
            Submissions submissions,
            Reviews reviews,
            Acting acting,
            TestAccounts accounts,
            LocalAccounts people,
            Looks looks,
            Versions versions) {
        this.looks = looks;
        this.versions = versions;
        this.company = company;
        this.items = items;
        this.forms = forms;
        this.submissions = submissions;
        this.reviews = reviews;
        this.acting = acting;
        this.accounts = accounts;
        this.people = people;
    }

    /** A new account on the network of this process. */
    public AccountId account() {
        return accounts.sandbox();
    }

    /** Somebody new, under a name of their own. */
    public String hired(String... groups) {
        var name = "p" + UUID.randomUUID().toString().substring(0, 8);
        acting.runAsSystem(
                "hire " + name,
                () -> people.create(new NewAccount(
                        name,
                        "Person " + name,
                        name + "@example.org",
                        Locale.ENGLISH,
                        ZoneId.of("Europe/Berlin"),
                        Arrays.stream(groups).map(GroupId::new).collect(Collectors.toSet()),
                        Password.of(TestCompany.PASSWORD))));
        return name;
    }

    public SavedDraft drafted(TestDrafts draft) {
        return draft.createdBy("mia", company, items, forms);
    }

    public Submission submitted(TestDrafts draft) {
        return submitted(drafted(draft));
    }

    public Submission submitted(SavedDraft draft) {
        return company.as("mia", () -> submissions.submit(draft.item(), draft.tag(), ""));
    }

    public SavedDraft edited(String editor, SavedDraft draft, TestDrafts change) {
        return company.as(editor, () -> items.save(draft.item(), draft.tag(), forms.read(change.form())));
    }

    public Submission now(SubmissionId id) {
        return acting.asSystem("look", () -> submissions.get(id));
    }

    /** The submission that its author made last of the same item. */
    public Submission newest(Submission earlier) {
        return acting.asSystem("look", () -> submissions.newestOf(earlier.item()))
                .orElseThrow();
    }

    public List<Review> all(SubmissionId id) {
        return reviews.of(id);
    }

    /** The open reviews of a role, once it is its turn. */
    public List<Review> opened(SubmissionId id, String role) {
        return await().atMost(LONG_ENOUGH)
                .until(
                        () -> all(id).stream()
                                .filter(review -> review.role().equals(role) && review.state() == ReviewState.OPEN)
                                .toList(),
                        open -> !open.isEmpty());
    }

    public Review review(SubmissionId id, String role) {
        return opened(id, role).get(0);
    }

    public Decision approve(SubmissionId id, String role, String person) {
        return decide(review(id, role), person, DecisionKind.APPROVE, "");
    }

    /** Looks at every variant, without which nobody approves. */
    public void look(SubmissionId id, String person) {
        var all = acting.asSystem("look", () -> versions.get(submissions.get(id).versionId())).variants().stream()
                .map(Variant::id)
                .collect(Collectors.toSet());
        company.runAs(person, () -> looks.add(id, all));
    }

    public Decision decide(Review review, String person, DecisionKind kind, String comment) {
        var hash = now(review.submission()).hash().hex();
        if (kind.isYes()) {
            look(review.submission(), person);
        }
        return company.as(person, () -> reviews.decide(review.id(), new NewDecision(kind, comment, hash)));
    }

    public void until(SubmissionId id, SubmissionState state) {
        await().atMost(LONG_ENOUGH).until(() -> now(id).state(), state::equals);
    }
}
