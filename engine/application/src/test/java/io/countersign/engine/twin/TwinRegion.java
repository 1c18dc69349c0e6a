package io.countersign.engine.twin;

import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.channel.AccountForm;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.discussion.DiscussionDesk;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.retention.LegalHolds;
import io.countersign.engine.review.ReviewDesk;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A region of its own with everything that content brings along: one item in review with a picture, a discussion, a legal
 * hold and a wish to set a rule aside, one that is published, and one that is only a draft.
 */
record TwinRegion(
        String market,
        String author,
        String approver,
        String word,
        ItemId item,
        SubmissionId submission,
        ItemId draft,
        SubmissionId published,
        String picture,
        String hold) {

    static String newWord() {
        return "w" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Makes regions; each gets people and an account of its own. */
    record Maker(
            int port,
            TestCompany company,
            ReviewDesk desk,
            PublishingDesk publishing,
            ChannelAccounts accounts,
            Items items,
            Submissions submissions,
            DraftForms forms,
            LegalHolds holds) {

        TwinRegion make(String market) {
            var region = market.toLowerCase(Locale.ROOT);
            var word = newWord();
            var author = desk.hired("marketing/" + region);
            var approver = desk.hired("brand/" + region, "legal/" + region);
            var account = account(market);
            var picture = picture(author, word);
            var reviewed = drafted(author, word, account, market, picture, "reviewed");
            var submission = company.as(author, () -> submissions
                    .submit(reviewed.item(), reviewed.tag(), "")
                    .id());
            var draft =
                    drafted(author, word, account, market, picture, "drafted").item();
            var talk = DiscussionDesk.of(port, author, reviewed.item());
            require(201, talk.remark("Is %s right, @%s?".formatted(word, approver)));
            var hold = company.as(approver, () -> holds.onItem(reviewed.item(), "A dispute about " + word));
            return new TwinRegion(
                    market,
                    author,
                    approver,
                    word,
                    reviewed.item(),
                    submission,
                    draft,
                    published(author, approver, word, account, market),
                    picture,
                    hold.id().toString());
        }

        private SubmissionId published(String author, String approver, String word, AccountId account, String market) {
            var draft = company.as(
                    author,
                    () -> items.create(forms.read(publishing
                            .soon(TestDrafts.aDraft()
                                    .named("Live " + word)
                                    .saying("Out now: " + word)
                                    .to(account, market))
                            .form())));
            var submission = company.as(author, () -> submissions.submit(draft.item(), draft.tag(), ""));
            desk.approve(submission.id(), "BRAND", approver);
            publishing.strike(submission);
            publishing.one(submission, publication -> publication.copy().isPresent());
            return submission.id();
        }

        private SavedDraft drafted(
                String author, String word, AccountId account, String market, String picture, String what) {
            var draft = TestDrafts.aDraft()
                    .named("%s %s".formatted(what, word))
                    .saying("All about %s for everybody in town who likes pots and pans and %s.".formatted(word, word))
                    .showing(new AssetHash(picture), "A pot of " + word)
                    .to(account, market);
            return draft.createdBy(author, company, items, forms);
        }

        private String picture(String author, String word) {
            var bytes = TestPictures.scene(ThreadLocalRandom.current().nextLong(), 400, "png");
            return require(201, Visitor.loggedIn(port, author).upload("/api/assets", word + ".png", "image/png", bytes))
                    .text("/hash");
        }

        private AccountId account(String market) {
            var form = new AccountForm(
                    "sandbox",
                    "Page " + UUID.randomUUID(),
                    Set.of(market),
                    Map.of("handle", "@acme", "behaviour", "accept"),
                    Map.of(),
                    600,
                    new PersonId("mia"),
                    new PersonId("ada"));
            return company.as("ada", () -> accounts.connect(form)).id();
        }

        private static Visitor.Answer require(int status, Visitor.Answer answer) {
            if (answer.status() != status) {
                throw new AssertionError(answer.toString());
            }
            return answer;
        }
    }
}
