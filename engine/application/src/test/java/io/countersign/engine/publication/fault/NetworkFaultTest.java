package io.countersign.engine.publication.fault;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.plugin.Plugins;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.publication.Repair;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.fault.FaultyAccounts.Faulty;
import io.countersign.engine.publication.fault.FaultyAccounts.Kind;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One submission with a variant for each fault, all signed together and sent at one slot through the running process, by the
 * real plugins, over a way that spoils the one request which publishes. Nothing is lost and nothing comes twice.
 */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NetworkFaultTest {

    /** What passes by itself: in the end it is live exactly once. */
    enum Passing {
        RESET(Kind.BLUESKY, Fault.RESET, true),
        RESET_BEFORE_IT_WAS_KEPT(Kind.BLUESKY, Fault.RESET, false),
        EMPTY_ANSWER(Kind.MASTODON, Fault.EMPTY, true),
        GARBAGE_THEN_CLOSED(Kind.WORDPRESS, Fault.GARBAGE, true),
        MALFORMED_CHUNK(Kind.SANDBOX, Fault.MALFORMED_CHUNK, true),
        HALF_CLOSED(Kind.MASTODON, Fault.HALF_CLOSE, true),
        HALF_CLOSED_BEFORE_IT_WAS_KEPT(Kind.WORDPRESS, Fault.HALF_CLOSE, false),
        SLOW_LORIS(Kind.BLUESKY, Fault.SLOW_LORIS, true),
        ONE_BYTE_A_SECOND(Kind.WORDPRESS, Fault.ONE_BYTE_A_SECOND, true),
        ENDLESS_BODY(Kind.MASTODON, Fault.ENDLESS_BODY, true),
        WRONG_LENGTH(Kind.WORDPRESS, Fault.WRONG_LENGTH, true),
        GZIP_BOMB(Kind.BLUESKY, Fault.GZIP_BOMB, true),
        ERROR_AS_SUCCESS(Kind.BLUESKY, Fault.ERROR_AS_SUCCESS, false),
        ERROR_AS_SUCCESS_OF_MASTODON(Kind.MASTODON, Fault.ERROR_AS_SUCCESS, false),
        NO_ANSWER_IN_TIME(Kind.SANDBOX, Fault.SILENCE, true),
        ERROR_AFTER_ACCEPTING(Kind.MASTODON, Fault.INTERNAL_ERROR, true),
        ERROR_AFTER_ACCEPTING_OF_WORDPRESS(Kind.WORDPRESS, Fault.INTERNAL_ERROR, true),
        ERROR_INSTEAD_OF_ACCEPTING(Kind.SANDBOX, Fault.INTERNAL_ERROR, false);

        private final Kind kind;
        private final Fault fault;
        private final boolean isKept;

        Passing(Kind kind, Fault fault, boolean isKept) {
            this.kind = kind;
            this.fault = fault;
            this.isKept = isKept;
        }
    }

    /** How a network asks for patience. */
    enum Waiting {
        SECONDS(Kind.BLUESKY, Fault.tooMany("3")),
        DATE(Kind.MASTODON, Fault.tooManyUntilADate(Duration.ofSeconds(3)));

        private final Kind kind;
        private final Fault fault;

        Waiting(Kind kind, Fault fault) {
            this.kind = kind;
            this.fault = fault;
        }
    }

    private static final String DOWN = "DOWN";
    private static final String TLS_ABORTED = "TLS_ABORTED";
    private static final String REFUSED = "REFUSED";
    private static final String LOCKED_OUT = "LOCKED_OUT";
    private static final String NONSENSE_WAIT = "NONSENSE_WAIT";

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ChannelAccounts channelAccounts;

    @Autowired
    private Plugins plugins;

    @Autowired
    private TestCompany company;

    @Autowired
    private JdbcClient database;

    @TempDir
    private static Path folder;

    private final Map<String, Faulty> all = new LinkedHashMap<>();
    private FaultyAccounts accounts;
    private Submission submission;

    @BeforeAll
    void everythingIsSignedAndSent() {
        accounts = new FaultyAccounts(channelAccounts, plugins, company, folder);
        for (Passing each : Passing.values()) {
            all.put(each.name(), accounts.connect(each.kind, each.fault, each.isKept));
        }
        for (Waiting each : Waiting.values()) {
            all.put(each.name(), accounts.connect(each.kind, each.fault, false));
        }
        all.put(REFUSED, accounts.connect(Kind.WORDPRESS, Fault.refusal(400, "No shouting, please"), false));
        all.put(LOCKED_OUT, accounts.connect(Kind.MASTODON, Fault.refusal(401, "The token was revoked"), false));
        all.put(NONSENSE_WAIT, accounts.connect(Kind.SANDBOX, Fault.tooMany("soon, maybe"), false));
        all.put(DOWN, accounts.connect(Kind.BLUESKY, Fault.EMPTY, false));
        all.get(DOWN).way().close();
        all.put(TLS_ABORTED, accounts.connect(Kind.SANDBOX, Fault.EMPTY, false));
        Faulty encrypted = all.get(TLS_ABORTED);
        accounts.move(
                encrypted,
                URI.create("https://127.0.0.1:" + encrypted.way().address().getPort()));
        TestDrafts draft = aDraft().named("Bad days").titled("Bad days");
        all.forEach((name, faulty) -> draft.to(faulty.account(), "DE", "Our pots and " + name));
        submission = desk.signed(draft);
    }

    @AfterAll
    void nothingIsLeft() throws Exception {
        for (Publication publication : desk.all(submission.id())) {
            if (!publication.state().over()) {
                desk.repair("ada", publication, Repair.Action.GIVE_UP);
            }
        }
        for (Faulty faulty : all.values()) {
            faulty.way().close();
            faulty.network().close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isLiveExactlyOnceAfter(Passing fault) {
        Faulty faulty = faulty(fault.name());

        Publication sent = until(faulty, PublicationState.SENT);

        assertThat(faulty.way().hasMetItsFault()).isTrue();
        assertThat(faulty.posts().getAsInt()).isEqualTo(1);
        assertThat(faulty.way().published()).hasSize(fault.isKept ? 1 : 2);
        assertThat(recorded(sent, "publication.unknown")).isPositive();
        assertThat(recorded(sent, "publication.sent")).isEqualTo(1);
        assertThat(sent.problem()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void comesBackWhenTheNetworkSaidSoAndNotBefore(Waiting wait) {
        Faulty faulty = faulty(wait.name());

        Publication sent = until(faulty, PublicationState.SENT);

        assertThat(faulty.way().published()).hasSize(2);
        assertThat(faulty.posts().getAsInt()).isEqualTo(1);
        Instant first = faulty.way().published().get(0);
        assertThat(faulty.way().published().get(1)).isAfterOrEqualTo(first.plusSeconds(3));
        assertThat(recorded(sent, "publication.unknown")).isZero();
    }

    @Test
    void waitsAMinuteWhenTheNetworksWordCannotBeRead() {
        Faulty faulty = faulty(NONSENSE_WAIT);

        Publication waiting = desk.one(
                submission, each -> isOf(faulty, each) && each.nextTryAt().isPresent());

        assertThat(waiting.state()).isEqualTo(PublicationState.NEW);
        assertThat(waiting.problem().orElseThrow().kind()).isEqualTo(Trouble.RATE_LIMITED);
        assertThat(waiting.problem().orElseThrow().message()).contains("429", "Slow down", "tried again");
        assertThat(waiting.nextTryAt().orElseThrow())
                .isAfter(faulty.way().published().get(0).plusSeconds(50));
        assertThat(faulty.posts().getAsInt()).isZero();
    }

    @Test
    void asksTheAuthorWhenTheNetworkRefusesTheText() {
        Faulty faulty = faulty(REFUSED);

        Publication failed = until(faulty, PublicationState.FAILED);

        assertThat(failed.problem().orElseThrow().kind()).isEqualTo(Trouble.CONTENT_REJECTED);
        assertThat(failed.problem().orElseThrow().message()).contains("No shouting, please", "Change the content");
        assertThat(desk.asked(failed, EntryKind.REPAIR).assignee()).isEqualTo(new PersonId("mia"));
        assertThat(faulty.posts().getAsInt()).isZero();
        desk.repair("mia", failed, Repair.Action.TRY_AGAIN);
        until(faulty, PublicationState.SENT);
        assertThat(faulty.posts().getAsInt()).isEqualTo(1);
    }

    @Test
    void asksTheAccountsTechnicalOwnerWhenTheNetworkDoesNotLetUsIn() {
        Faulty faulty = faulty(LOCKED_OUT);

        Publication failed = until(faulty, PublicationState.FAILED);

        assertThat(failed.problem().orElseThrow().kind()).isEqualTo(Trouble.NOT_CONNECTED);
        assertThat(failed.problem().orElseThrow().message()).contains("The token was revoked", "Connect the account");
        assertThat(desk.asked(failed, EntryKind.RECONNECT).assignee()).isEqualTo(new PersonId("ada"));
        desk.repair("ada", failed, Repair.Action.TRY_AGAIN);
        until(faulty, PublicationState.SENT);
        assertThat(faulty.posts().getAsInt()).isEqualTo(1);
    }

    @Test
    void keepsTryingWhileTheNetworkIsDown() {
        Faulty faulty = faulty(DOWN);

        Publication waiting = desk.one(submission, each -> isOf(faulty, each) && each.attempts() > 1);
        assertThat(waiting.state()).isIn(PublicationState.NEW, PublicationState.SENDING);
        assertUnavailable(faulty);
        faulty.way().reopen();

        // The fault of this way is met once it is open again: nothing was kept then.
        until(faulty, PublicationState.SENT);
        assertThat(faulty.posts().getAsInt()).isEqualTo(1);
    }

    @Test
    void knowsThatNothingWasSentWhenTheHandshakeIsAborted() {
        Faulty faulty = faulty(TLS_ABORTED);

        Publication waiting = assertUnavailable(faulty);
        assertThat(recorded(waiting, "publication.unknown")).isZero();
        assertThat(faulty.posts().getAsInt()).isZero();
        accounts.move(faulty, faulty.way().address());

        until(faulty, PublicationState.SENT);
        assertThat(faulty.posts().getAsInt()).isEqualTo(1);
    }

    private Publication assertUnavailable(Faulty faulty) {
        Publication waiting = desk.one(
                submission, each -> isOf(faulty, each) && each.nextTryAt().isPresent());
        assertThat(waiting.state()).isEqualTo(PublicationState.NEW);
        assertThat(waiting.problem().orElseThrow().kind()).isEqualTo(Trouble.UNAVAILABLE);
        assertThat(waiting.problem().orElseThrow().message()).contains("cannot be reached", "tried again");
        return waiting;
    }

    private Faulty faulty(String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    private Publication until(Faulty faulty, PublicationState state) {
        return desk.one(submission, each -> isOf(faulty, each) && each.state() == state);
    }

    private static boolean isOf(Faulty faulty, Publication publication) {
        return publication.account().equals(faulty.account());
    }

    private int recorded(Publication publication, String action) {
        return database.sql("select count(*) from audit_record where action = ? and subject like ?")
                .params(action, "%" + publication.id() + "%")
                .query(Integer.class)
                .single();
    }
}
