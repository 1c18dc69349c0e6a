package io.countersign.engine.compliance.pack;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.Semver;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Rules change; what was decided can be computed again as it was. */
@EngineTest
class ReplayTest {

    private static final String PACK = "kr";
    private static final String CODE = "[\"AD_LABEL_KR\"]";
    private static final String CHANGED = "[\"AD_LABEL_KR\", \"COMPANY_NOTE_KR\"]";

    @Autowired
    private Packs packs;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private FactDictionary dictionary;

    @Autowired
    private TestCompany company;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void anOldAnswerStaysTheSameWhenTheRulesChange() {
        var facts = facts();
        var before = evaluations.evaluate(facts);
        var id = evaluations.remember(submitted(), Moment.SUBMISSION, facts, before);

        var released = releaseChanged();
        try {
            assertThat(evaluations.evaluate(facts).whole().required()).contains("COMPANY_NOTE_KR");
            assertThat(before.whole().required()).doesNotContain("COMPANY_NOTE_KR");

            var replay = evaluations.replay(id);
            assertThat(replay.same()).as(replay.now()).isTrue();
            assertThat(replay.now()).isEqualTo(replay.then().result());
            var overHttp =
                    Visitor.loggedIn(port, "mia").post("/api/compliance/evaluations/" + id + "/replay", Map.of());
            assertThat(overHttp.body().path("same").booleanValue()).isTrue();
            assertThat(overHttp.text("/hashNow")).isEqualTo(replay.then().resultHash());
        } finally {
            packs.rollBack(released);
        }
        assertThat(evaluations.evaluate(facts)).isEqualTo(before);
        assertThat(packs.version(PACK, released.semver()).map(PackVersion::state))
                .contains(PackState.ROLLED_BACK);
    }

    @Test
    void aReplaySaysSoWhenTheResultsDiffer() {
        var facts = facts();
        var other = evaluations.evaluate(facts.with(new FactName("content.materialConnection"), "none"));

        var id = evaluations.remember(subject(), Moment.SUBMISSION, facts, other);

        assertThat(evaluations.replay(id).same()).isFalse();
    }

    @Test
    void aProposedVersionCountsFromItsDayOnAndNotBefore() {
        var proposed = propose();
        var now = clock.instant();
        assertThat(packs.live(now).find(PACK).map(PackVersion::semver)).isNotEqualTo(Optional.of(proposed.semver()));

        var released = packs.release(
                proposed, now.plus(Duration.ofDays(30)), company.person("carl").id());
        try {
            assertThat(packs.live(now.plus(Duration.ofDays(29))).find(PACK)).isNotEqualTo(Optional.of(released));
            assertThat(packs.live(now.plus(Duration.ofDays(30))).find(PACK)).contains(released);
            assertThatThrownBy(() ->
                            packs.release(released, now, company.person("carl").id()))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("not proposed any more");
        } finally {
            packs.rollBack(released);
        }
    }

    @Test
    void refusesAVersionThatIsNotNewAndATableOfAnotherPack() {
        var person = company.person("carl").id();
        var dmn = packs.dmn(packs.live(clock.instant()).find(PACK).orElseThrow());

        assertThatThrownBy(() -> packs.propose(PACK, "1.0.0", dmn, person)).hasMessageContaining("not above");
        assertThatThrownBy(() -> packs.propose("jp", "99.0.0", dmn, person))
                .hasMessageContaining("not that of the pack");
    }

    @Test
    void aPreviewChangesNothingThatIsLive() {
        var live = packs.live(clock.instant());
        var preview = packs.preview(live, PACK, changed());

        assertThat(evaluations.evaluate(facts(), preview).whole().required()).contains("COMPANY_NOTE_KR");
        assertThat(evaluations.evaluate(facts()).whole().required()).doesNotContain("COMPANY_NOTE_KR");
        assertThat(packs.live(clock.instant())).isEqualTo(live);
    }

    @Test
    void whatWasRememberedIsReadPageByPage() {
        var since = clock.instant();
        List<EvaluationId> ids = List.of(remember(facts()), remember(facts()), remember(unknown()));

        var first = evaluations.remembered(Moment.SUBMISSION, since.minusSeconds(1), Optional.empty(), 10_000);
        assertThat(first).extracting(one -> one.id()).containsAll(ids);
        var last = first.get(first.size() - 2).id();
        assertThat(evaluations.remembered(Moment.SUBMISSION, since.minusSeconds(1), Optional.of(last), 10_000))
                .extracting(one -> one.id())
                .containsExactly(first.get(first.size() - 1).id());
        assertThat(evaluations.find(ids.get(2)).orElseThrow().facts()).contains(unknown());
    }

    private EvaluationId remember(Facts facts) {
        return evaluations.remember(subject(), Moment.SUBMISSION, facts, evaluations.evaluate(facts));
    }

    private PackVersion releaseChanged() {
        return packs.release(
                propose(),
                clock.instant().minusSeconds(1),
                company.person("carl").id());
    }

    private PackVersion propose() {
        var highest = packs.versions(PACK).get(0).semver();
        var next = Semver.nextMinor(highest);
        return packs.propose(PACK, next, changed(), company.person("carl").id());
    }

    private String changed() {
        var dmn = packs.dmn(packs.version(PACK, "1.0.0").orElseThrow());
        assertThat(dmn).contains(CODE);
        return dmn.replace(CODE, CHANGED);
    }

    private Facts facts() {
        return dictionary.read(Map.of(
                "audience.countries",
                List.of("KR", "DE"),
                "content.materialConnection",
                "paid",
                "product.abv",
                4.5,
                "campaign.endDate",
                "2027-01-31"));
    }

    private Facts unknown() {
        Map<String, @Nullable Object> given = new HashMap<>();
        given.put("audience.profiling", null);
        return dictionary.read(given);
    }

    /** Of mia's, who then may ask for it again. */
    private Subject submitted() {
        var submission =
                desk.submitted(aDraft().named("Replayed " + UUID.randomUUID()).to(desk.account(), "DE"));
        return new Subject(submission.id().toString(), UUID.randomUUID().toString(), "0".repeat(64), "Summer post");
    }

    private static Subject subject() {
        return new Subject(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "0".repeat(64), "Summer post");
    }
}
