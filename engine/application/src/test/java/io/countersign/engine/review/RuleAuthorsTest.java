package io.countersign.engine.review;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.Semver;
import io.countersign.engine.compliance.rule.web.RulesDesk;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.identity.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Singapore, of which nothing is shipped: everything had to be labelled there, and two people took that rule away. */
@EngineTest
class RuleAuthorsTest {

    private static final String PACK = "sg";
    private static final List<String> OFFICER = List.of("compliance-admin/sg", "brand/sg");

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Packs packs;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private PackVersion strict;
    private String first;
    private String second;
    private String releaser;

    @BeforeEach
    void labelEverything() {
        first = officer();
        second = officer();
        releaser = officer();
        var dmn = RulesDesk.withRow(shipped(), "CO-LABEL", List.of("list contains(?, \"SG\")", "-"), "enforcing", first)
                .replace(
                        "\"PROC\"</text></outputEntry><outputEntry><text>[]",
                        "\"REQ\"</text></outputEntry><outputEntry><text>[\"AD_LABEL\"]");
        var next = Semver.nextMinor(packs.versions(PACK).get(0).semver());
        var proposed = packs.propose(PACK, next, dmn, new PersonId(releaser));
        strict = packs.release(proposed, clock.instant(), new PersonId(first));
    }

    @AfterEach
    void takeBack() {
        packs.versions(PACK).stream()
                .filter(version -> Semver.ORDER.compare(version.semver(), strict.semver()) > 0)
                .filter(version -> version.releasedBy().isPresent())
                .forEach(packs::rollBack);
        packs.rollBack(strict);
    }

    @Test
    void nobodyWhoHadAHandInTheRuleSignsWhatPassesOnlyBecauseOfIt() {
        var held = desk.submitted(aDraft().to(desk.account(), "SG"));
        desk.until(held.id(), SubmissionState.RETURNED);
        letPass();

        var submission = desk.submitted(aDraft().to(desk.account(), "SG"));

        var review = desk.review(submission.id(), "BRAND");
        for (var editor : List.of(first, second)) {
            assertThatThrownBy(() -> desk.decide(review, editor, DecisionKind.APPROVE, ""))
                    .hasMessageContaining("only because of a rule that you changed");
        }
        desk.decide(review, releaser, DecisionKind.APPROVE, "");
        assertThat(desk.all(submission.id()))
                .allSatisfy(signed -> assertThat(signed.state()).isNotEqualTo(ReviewState.OPEN));
    }

    /** The first begins and hands over, the second writes a word in between. */
    private void letPass() {
        var author = RulesDesk.of(port, first);
        var draft = author.begin(PACK).text("/id");
        author.save(draft, shipped());
        RulesDesk.of(port, second).save(draft, shipped().replace("own rows go here", "rows go here"));
        author.simulate(draft, Map.of("submissions", List.of("none")));
        assertThat(author.act(draft, "handover", Map.of("comment", "No label any more"))
                        .status())
                .isEqualTo(200);
        var released = RulesDesk.of(port, releaser).act(draft, "release", Map.of());
        assertThat(released.status()).as("%s", released).isEqualTo(200);
    }

    private String officer() {
        return desk.hired(OFFICER.toArray(String[]::new));
    }

    private String shipped() {
        return packs.dmn(packs.version(PACK, "1.0.0").orElseThrow());
    }
}
