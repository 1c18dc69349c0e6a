package io.countersign.engine.review;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.workflow.Incidents;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rules do to a submission on its way, with the shipped packs. */
@EngineTest
class ComplianceSignOffTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Incidents incidents;

    private AccountId account;

    @BeforeEach
    void connect() {
        account = desk.account();
    }

    private TestDrafts withAForm() {
        return aDraft().to(account, "DE").withFact("data.collectsPersonalData", true);
    }

    @Test
    void goesBackToItsAuthorWithWhatIsMissingAndWhichRuleSaysSo() {
        var submission = desk.now(desk.submitted(withAForm().withFact("content.mandatoryTexts", List.of()))
                .id());

        assertThat(submission.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(submission.reason().orElseThrow()).contains("DE: missing PRIVACY_NOTICE", "EU-GDPR-6-BASIS");
        assertThat(desk.all(submission.id())).isEmpty();
    }

    @Test
    void goesBackWhenSomethingIsNotKnownThatTheRulesNeed() {
        var submission = desk.now(desk.submitted(aDraft().to(account, "DE").withFact("content.type", "push"))
                .id());

        assertThat(submission.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(submission.reason().orElseThrow()).contains("not known", "Ask privacy");
    }

    @Test
    void goesBackWhileNobodySaidWhatItsWordsClaim() {
        var draft = aDraft().to(account, "DE").saying("Our pots are eco-friendly.");

        var open = desk.now(desk.submitted(draft).id());
        assertThat(open.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(open.reason().orElseThrow()).contains("not known", "What does it claim?");

        var denied = desk.submitted(draft.withFact("content.claims", List.of()));
        assertThat(desk.now(denied.id()).state()).isEqualTo(SubmissionState.IN_REVIEW);
    }

    @Test
    void goesBackWhenItIsProhibitedEverywhere() {
        var submission =
                desk.now(desk.submitted(aDraft().to(account, "DE").withFact("content.claims", List.of("env_generic")))
                        .id());

        assertThat(submission.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(submission.reason().orElseThrow()).contains("DE: not permitted", "EU-ECGT-GENERIC");
    }

    @Test
    void asksWhomTheRulesNameAfterTheReviews() {
        var id = desk.submitted(withAForm()).id();
        assertThat(desk.all(id))
                .extracting(Review::stage, Review::kind, Review::role)
                .contains(tuple(3, ReviewKind.COMPLIANCE, "PRIVACY"));
        desk.approve(id, "BRAND", "bea");
        desk.approve(id, "LEGAL", "lena");
        desk.approve(id, "IT", "ivan");

        var privacy = desk.review(id, "PRIVACY");
        assertThat(privacy.because()).anySatisfy(why -> assertThat(why).startsWith("EU-GDPR-6-BASIS: "));
        assertThatThrownBy(() -> desk.decide(privacy, "mia", DecisionKind.APPROVE, ""))
                .hasMessageContaining("you submitted it");
        desk.decide(privacy, "pia", DecisionKind.APPROVE, "");

        desk.until(id, SubmissionState.SCHEDULED);
    }

    @Test
    void asksNobodyTwiceForTheSame() {
        var id = desk.submitted(aDraft().to(account, "DE").withFact("content.hasThirdPartyIP", true))
                .id();

        assertThat(desk.all(id)).extracting(Review::role).containsExactly("BRAND", "LEGAL");
        var merged = desk.submitted(aDraft().to(account, "DE")
                        .withFact("content.hasThirdPartyIP", true)
                        .withFact("content.paid", true))
                .id();
        assertThat(desk.all(merged))
                .filteredOn(review -> review.role().equals("LEGAL"))
                .singleElement()
                .satisfies(legal -> {
                    assertThat(legal.kind()).isEqualTo(ReviewKind.REVIEW);
                    assertThat(legal.because())
                            .anySatisfy(why -> assertThat(why).startsWith("GLB-RIGHTS: "));
                });
    }

    @Test
    void wantsThreeDifferentPeopleWhereTheRulesWantACommittee() {
        var id = desk.submitted(aDraft().to(account, "DE")
                        .withFact("product.industry", "pharma")
                        .withFact("product.subtype", "otc_drug")
                        .withFact("content.testimonial", "none")
                        .withFact("content.mandatoryTexts", List.of("HWG_PFLICHTTEXT")))
                .id();
        desk.approve(id, "BRAND", "bea");
        desk.approve(id, "LEGAL", "lena");
        desk.approve(id, "COMPLIANCE", "carl");
        desk.approve(id, "LOCALE", "lou");

        var committee = desk.opened(id, "MLR");
        assertThat(committee).hasSize(3);
        desk.decide(committee.get(0), "moni", DecisionKind.APPROVE, "");
        assertThatThrownBy(() -> desk.decide(committee.get(1), "moni", DecisionKind.APPROVE, ""))
                .hasMessageContaining("you have signed it for MLR");
        desk.decide(committee.get(1), "mark", DecisionKind.APPROVE, "");
        desk.decide(committee.get(2), "meg", DecisionKind.APPROVE, "");

        desk.approve(id, "MARKETING", "max");
        desk.approve(id, "IT", "ivan");
        desk.until(id, SubmissionState.SCHEDULED);
    }

    @Test
    void aRefusalOfTheSignOffGoesBackToTheAuthor() {
        var id = desk.submitted(aDraft().to(account, "DE").withFact("content.paid", true))
                .id();
        desk.approve(id, "BRAND", "bea");
        desk.approve(id, "LEGAL", "lena");

        desk.decide(desk.review(id, "COMPLIANCE"), "carl", DecisionKind.RETURN, "The platform's label is not set.");

        desk.until(id, SubmissionState.RETURNED);
        assertThat(desk.now(id).reason()).contains("The platform's label is not set.");
    }

    @Test
    void isAnIncidentThatAnAdministratorSeesWhenNobodyCanApprove() {
        var id = desk.submitted(aDraft().to(account, "DE")
                        .withFact("content.type", "landing_page")
                        .withFact("campaign.ecommerce", true)
                        .withFact("data.collectsPersonalData", false)
                        .withFact("data.usesTrackers", false)
                        .withFact("content.mandatoryTexts", List.of("A11Y_CONFORMANCE", "IMPRESSUM")))
                .id();
        desk.approve(id, "BRAND", "bea");

        var incident = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> incidents.open().stream()
                                .filter(one -> id.toString().equals(one.businessKey()))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
        assertThat(incident.kind()).isEqualTo("NOBODY_ELIGIBLE");
        assertThat(incident.message()).contains("access/de");
    }
}
