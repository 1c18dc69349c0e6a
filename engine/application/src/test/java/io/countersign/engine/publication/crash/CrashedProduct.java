package io.countersign.engine.publication.crash;

import static io.countersign.engine.content.TestDrafts.aDraft;

import io.countersign.engine.CountersignApplication;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.publication.EmergencyStop;
import io.countersign.engine.publication.EmergencyStops;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.publication.StopScope;
import io.countersign.engine.publication.camunda.SlotBell;
import io.countersign.engine.review.ReviewDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The product in a process of its own, to be ended in the middle. With {@code --intents=FILE --network=ADDRESS} it first has
 * content written and signed, each noted in the file before it is submitted. It leaves by itself when everything is over.
 */
final class CrashedProduct {

    static final List<String> POSTS = List.of("Crash one", "Crash two", "Crash three");

    private CrashedProduct() {}

    public static void main(String[] arguments) throws IOException {
        SpringApplication product = new SpringApplication(
                CountersignApplication.class,
                TestCompany.class,
                TestAccounts.class,
                ReviewDesk.class,
                PublishingDesk.class,
                SlotBell.class);
        try {
            System.exit(run(product.run(arguments)));
        } catch (RuntimeException failure) {
            System.err.println("The product of the crash test failed: " + failure);
            System.exit(1);
        }
    }

    private static int run(ConfigurableApplicationContext context) throws IOException {
        String intents = context.getEnvironment().getProperty("intents", "");
        if (!intents.isEmpty()) {
            sign(context, Path.of(intents), context.getEnvironment().getRequiredProperty("network"));
        }
        JdbcClient database = context.getBean(JdbcClient.class);
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> isOver(database));
        return SpringApplication.exit(context, () -> 0);
    }

    private static void sign(ConfigurableApplicationContext context, Path intents, String network) throws IOException {
        AccountId account = context.getBean(TestAccounts.class).connect(Map.of("address", network), 600);
        TestCompany company = context.getBean(TestCompany.class);
        EmergencyStops stops = context.getBean(EmergencyStops.class);
        // Held until all are signed, so that the process ends with all of them on their way.
        EmergencyStop stop = company.as("ada", () -> stops.stop(StopScope.of(account), "Wait until all are signed."));
        PublishingDesk desk = context.getBean(PublishingDesk.class);
        Files.write(intents, POSTS);
        for (String post : POSTS) {
            Submission submission =
                    desk.signed(aDraft().named(post).saying(post).to(account, "DE"));
            desk.one(submission, PublicationState.NEW);
        }
        company.runAs("paul", () -> stops.lift(stop.id()));
    }

    private static boolean isOver(JdbcClient database) {
        return database.sql("select count(*) filter (where state = 'SENT') = ? from publication")
                .param(POSTS.size())
                .query(Boolean.class)
                .single();
    }
}
