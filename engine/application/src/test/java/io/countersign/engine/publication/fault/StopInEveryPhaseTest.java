package io.countersign.engine.publication.fault;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.plugin.Plugins;
import io.countersign.engine.publication.EmergencyStop;
import io.countersign.engine.publication.EmergencyStops;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.publication.StopScope;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.fault.FaultyAccounts.Faulty;
import io.countersign.engine.publication.fault.FaultyAccounts.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The stop is pulled while publications wait for the network's limit, are being sent, and become unknown. */
@EngineTest
class StopInEveryPhaseTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private EmergencyStops stops;

    @Autowired
    private ChannelAccounts channelAccounts;

    @Autowired
    private Plugins plugins;

    @Autowired
    private TestCompany company;

    @TempDir
    private Path folder;

    @Test
    void nothingBeginsAfterItAndNothingIsSentTwiceAfterItIsLifted() throws Exception {
        FaultyAccounts accounts = new FaultyAccounts(channelAccounts, plugins, company, folder);
        Faulty waiting = accounts.connect(Kind.MASTODON, Fault.tooMany("6"), false);
        Faulty accepted = accounts.connect(Kind.BLUESKY, Fault.SILENCE, true);
        Faulty lost = accounts.connect(Kind.WORDPRESS, Fault.SILENCE, false);
        List<Faulty> all = List.of(waiting, accepted, lost);
        TestDrafts draft = aDraft().titled("Recalled");
        all.forEach(faulty -> draft.to(faulty.account(), "DE"));
        Submission submission = desk.signed(draft);

        await().atMost(Duration.ofSeconds(60))
                .until(() -> all.stream().allMatch(faulty -> faulty.way().hasMetItsFault()));
        desk.one(submission, each -> isOf(waiting, each) && each.nextTryAt().isPresent());
        List<EmergencyStop> pulled = new ArrayList<>();
        for (Faulty faulty : all) {
            pulled.add(company.as(
                    "ada", () -> stops.stop(StopScope.of(faulty.account()), "The product is being recalled.")));
        }

        // What the network has, it has: finding that out is no sending.
        desk.one(submission, each -> isOf(accepted, each) && each.state() == PublicationState.SENT);
        for (Faulty held : List.of(waiting, lost)) {
            Publication stopped = desk.one(submission, each -> isOf(held, each) && isStopped(each));
            assertThat(stopped.state()).isEqualTo(PublicationState.NEW);
            assertThat(held.way().published()).hasSize(1);
            assertThat(held.posts().getAsInt()).isZero();
        }
        pulled.forEach(stop -> company.runAs("paul", () -> stops.lift(stop.id())));

        for (Faulty faulty : all) {
            desk.one(submission, each -> isOf(faulty, each) && each.state() == PublicationState.SENT);
            assertThat(faulty.posts().getAsInt()).isEqualTo(1);
            faulty.way().close();
            faulty.network().close();
        }
    }

    private static boolean isStopped(Publication publication) {
        return publication
                .problem()
                .filter(problem -> problem.kind() == Trouble.STOPPED)
                .isPresent();
    }

    private static boolean isOf(Faulty faulty, Publication publication) {
        return publication.account().equals(faulty.account());
    }
}
