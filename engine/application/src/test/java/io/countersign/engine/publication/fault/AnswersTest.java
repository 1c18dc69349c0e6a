package io.countersign.engine.publication.fault;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.plugin.Plugins;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.publication.Repair;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.fault.FaultyAccounts.Faulty;
import io.countersign.engine.publication.fault.FaultyAccounts.Kind;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import io.countersign.plugin.testkit.oracle.Script;
import io.countersign.plugin.wordpress.WordPressNetwork;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Who finds out what became of a post: a person where the network cannot be asked, the tracker where it takes its time. */
@EngineTest
class AnswersTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private ChannelAccounts channelAccounts;

    @Autowired
    private Plugins plugins;

    @Autowired
    private TestCompany company;

    @TempDir
    private Path folder;

    @Test
    void aPersonLooksWhereTheNetworkCannotBeAsked() throws IOException {
        try (OracleNetwork there = manual("there", Script.acceptThen(Script.Ending.DROP));
                OracleNetwork notThere = manual("not-there", Script.refuse(500));
                OracleNetwork givenUp = manual("given-up", Script.acceptThenAnswer(502))) {
            AccountId first = on(there);
            AccountId second = on(notThere);
            AccountId third = on(givenUp);
            Submission submission =
                    desk.signed(aDraft().to(first, "DE").to(second, "DE").to(third, "DE"));

            Publication seen = asked(submission, first);
            Publication missed = asked(submission, second);
            Publication left = asked(submission, third);
            desk.sawIt("mia", seen, "https://network.example/posts/1");
            desk.repair("mia", missed, Repair.Action.WAS_NOT_PUBLISHED);
            desk.repair("mia", left, Repair.Action.GIVE_UP);
            reviews.until(submission.id(), SubmissionState.PUBLISHED);

            Publication.Copy copy = of(submission, first).copy().orElseThrow();
            assertThat(copy.permalink()).contains(URI.create("https://network.example/posts/1"));
            assertThat(there.posts()).hasSize(1);
            assertThat(of(submission, second).attempts()).isEqualTo(2);
            assertThat(of(submission, second).state()).isEqualTo(PublicationState.SENT);
            assertThat(notThere.posts()).hasSize(1);
            assertThat(of(submission, third).state()).isEqualTo(PublicationState.ABANDONED);
            assertThat(of(submission, third).attempts()).isEqualTo(1);
            assertThat(givenUp.posts()).hasSize(1);
        }
    }

    @Test
    void aPostThatTheNetworkHoldsBackIsTrackedUntilItIsLive() throws Exception {
        FaultyAccounts faulty = new FaultyAccounts(channelAccounts, plugins, company, folder);
        Faulty wordPress = faulty.connect(Kind.WORDPRESS, Fault.INTERNAL_ERROR, true);
        try (WordPressNetwork site = (WordPressNetwork) wordPress.network();
                FaultyWay way = wordPress.way()) {
            site.holdBackNewPosts();
            faulty.move(wordPress, site.address());
            Submission submission = desk.signed(aDraft().titled("Held back").to(wordPress.account(), "DE"));

            Publication pending = desk.one(submission, PublicationState.SENT);
            assertThat(pending.copy().orElseThrow().live()).isFalse();
            assertThat(reviews.now(submission.id()).state()).isNotEqualTo(SubmissionState.PUBLISHED);
            site.approveAll();

            reviews.until(submission.id(), SubmissionState.PUBLISHED);
            Publication live = desk.one(submission, PublicationState.SENT);
            assertThat(live.copy().orElseThrow().live()).isTrue();
            assertThat(live.attempts()).isEqualTo(1);
            assertThat(site.publications()).isEqualTo(1);
            assertThat(way.published()).isEmpty();
        }
    }

    private OracleNetwork manual(String name, Script script) throws IOException {
        OracleNetwork network = OracleNetwork.start(Mode.MANUAL, folder.resolve(name), 0);
        network.next(script);
        return network;
    }

    private AccountId on(OracleNetwork network) {
        return accounts.connect(Map.of("address", network.address().toString()), 600);
    }

    private Publication of(Submission submission, AccountId account) {
        return desk.one(submission, each -> each.account().equals(account));
    }

    /** The business owner, with the words of what is not known; and nothing is sent meanwhile. */
    private Publication asked(Submission submission, AccountId account) {
        Publication unknown = desk.one(
                submission, each -> each.account().equals(account) && each.state() == PublicationState.UNKNOWN);
        OpenTask task = desk.asked(unknown, EntryKind.CHECK_OUTCOME);
        assertThat(task.assignee()).isEqualTo(new PersonId("mia"));
        Publication.Problem problem = of(submission, account).problem().orElseThrow();
        assertThat(problem.kind()).isEqualTo(Trouble.OUTCOME_UNKNOWN);
        assertThat(problem.message()).contains("cannot be asked", "say whether it was published");
        return unknown;
    }
}
