package io.countersign.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.FreshDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** What {@code docker/run --demo} loads: the one start of the product that is not the tests' own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"countersign.demo.enabled=true", "countersign.review.grace=1s"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
class DemoCompanyTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectMapper json;

    @Test
    void hasContentInEveryState() {
        assertThat(states())
                .contains("IN_REVIEW", "RETURNED", "REJECTED", "WITHDRAWN", "SCHEDULED", "PUBLISHED", "MISSED");
        assertThat(drafts()).isPositive();
    }

    @Test
    void bringsEveryItemAsFarAsItsStorySays() {
        Company company = Company.read(json);

        assertThat(company.campaigns(json))
                .flatExtracting(Company.Campaign::items)
                .allSatisfy(story ->
                        assertThat(newestState(story.name())).as(story.name()).isIn(expected(story.fate())));
    }

    private static Set<String> expected(Story.Fate fate) {
        return switch (fate) {
            case DRAFT -> Set.of("DRAFT");
            case STUCK -> Set.of("SCHEDULED");
            case HELD -> Set.of("RETURNED");
            case GIVEN_UP -> Set.of("WITHDRAWN");
            case TAKEN_DOWN -> Set.of("PUBLISHED");
            default -> Set.of(fate.name());
        };
    }

    private String newestState(String item) {
        return database.sql("""
                        select submission.state from content_submission submission
                        join content_item item on item.id = submission.item
                        where item.name = ? order by submission.submitted_at desc limit 1""").param(item).query(String.class).optional().orElse("DRAFT");
    }

    @Test
    void livedItsWeeksAndIsBackInThePresent() {
        assertThat(clock).isInstanceOf(DemoClock.class);
        assertThat(((DemoClock) clock).offset()).isZero();
        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isBetween(Instant.now(clock).minusSeconds(60), Instant.now(clock));
        assertThat(count("select count(*) from publication where sent_at < now() - interval '20 days'"))
                .isPositive();
        assertThat(count("select count(*) from publication where sent_at < slot"))
                .isZero();
        assertThat(count("select count(*) from publication where state = 'TAKEN_DOWN'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from publication_stop where lifted_at between at and now()"))
                .isEqualTo(1);
    }

    @Test
    void leavesOneOutcomeThatAPersonMustClearUp() {
        // The network keeps silent, so the product first waits as long as an answer may take.
        await().atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> assertThat(database.sql("select state from publication where state <> 'SENT'")
                                .query(String.class)
                                .list())
                        .containsOnlyOnce("UNKNOWN"));
    }

    @Test
    void talksAboutItsContentAndApprovesWithChanges() {
        int said = Company.read(json).campaigns(json).stream()
                .flatMap(campaign -> campaign.items().stream())
                .mapToInt(story -> story.said(0).size())
                .sum();
        int changes = count("select count(*) from review_decision where kind = 'APPROVE_WITH_CHANGES'");

        assertThat(said).isPositive();
        assertThat(changes).isPositive();
        assertThat(count("select count(*) from discussion_thread")).isEqualTo(said + changes);
        assertThat(count("select count(*) from discussion_thread where resolved_at is null"))
                .isPositive();
        assertThat(count("select count(*) from discussion_remark where cardinality(mentions) > 0"))
                .isPositive();
        assertThat(count("select count(*) from discussion_thread where asset is not null"))
                .isPositive();
        assertThat(count("select count(*) from review where checks is not null and state = 'OPEN'"))
                .as("somebody is to check changes now")
                .isPositive();
    }

    @Test
    void givesEverybodyAFace() {
        assertThat(count("select count(*) from identity_portrait"))
                .isEqualTo(Company.read(json).people().size());
    }

    private int count(String query) {
        return database.sql(query).query(Integer.class).single();
    }

    @Test
    void hasOnePublicationThatItsOwnerMustRepair() {
        assertThat(count("select count(*) from inbox_entry where kind = 'RECONNECT'"))
                .isEqualTo(1);
    }

    private Set<String> states() {
        return Set.copyOf(database.sql("select state from content_submission")
                .query(String.class)
                .list());
    }

    private int drafts() {
        return database.sql(
                        "select count(*) from content_item item where not exists (select 1 from content_submission submission where submission.item = item.id)")
                .query(Integer.class)
                .single();
    }
}
