package io.countersign.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.FreshDatabase;
import java.time.Duration;
import java.util.Set;
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

    @Test
    void hasContentInEveryState() {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(states())
                .contains("IN_REVIEW", "RETURNED", "REJECTED", "WITHDRAWN", "SCHEDULED", "PUBLISHED", "MISSED"));
        assertThat(drafts()).isPositive();
    }

    @Test
    void hasOnePublicationThatItsOwnerMustRepair() {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> assertThat(
                        database.sql("select count(*) from inbox_entry where kind = 'RECONNECT'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1));
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
