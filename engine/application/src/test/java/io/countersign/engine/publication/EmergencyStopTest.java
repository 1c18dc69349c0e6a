package io.countersign.engine.publication;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class EmergencyStopTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestCompany company;

    @Autowired
    private EmergencyStops stops;

    @Test
    void holdsWhatIsQueuedUntilAnotherPersonLiftsIt() {
        AccountId stopped = accounts.sandbox();
        EmergencyStop stop = company.as("ada", () -> stops.stop(StopScope.of(stopped), "A product is being recalled."));
        Submission submission = desk.signed(aDraft().to(stopped, "DE").to(accounts.sandbox(), "DE"));

        Publication held = desk.one(submission, each -> each.problem().isPresent());
        desk.one(submission, PublicationState.SENT);

        assertThat(held.state()).isEqualTo(PublicationState.NEW);
        assertThat(held.account()).isEqualTo(stopped);
        assertThat(held.attempts()).isZero();
        assertThat(held.problem().orElseThrow().kind()).isEqualTo(Trouble.STOPPED);
        assertThat(stops.held(StopScope.of(stopped)))
                .extracting(Publication::id)
                .containsExactly(held.id());
        assertThatThrownBy(() -> company.runAs("ada", () -> stops.lift(stop.id())))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("another person");

        company.runAs("paul", () -> stops.lift(stop.id()));

        desk.one(submission, each -> each.id().equals(held.id()) && each.state() == PublicationState.SENT);
        assertThat(stops.inForce()).extracting(EmergencyStop::id).doesNotContain(stop.id());
    }
}
