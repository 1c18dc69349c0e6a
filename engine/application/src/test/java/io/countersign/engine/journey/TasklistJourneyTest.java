package io.countersign.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.countersign.engine.Browser;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An approver who knows nothing but Camunda's Tasklist signs with the shipped form, and the post goes out. */
@EngineTest
class TasklistJourneyTest {

    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void signsInTasklistAndPublishes() {
        Visitor author = Visitor.loggedIn(port, "mia");
        String account = Networks.connect(
                Visitor.loggedIn(port, "ada"), "sandbox", Map.of("handle", "@acme", "behaviour", "accept"), Map.of());
        String name = "Signed in Tasklist " + UUID.randomUUID();
        Map<String, Object> draft =
                Content.draft(name, List.of(account), Content.uploadedPicture(author), Duration.ofSeconds(90));
        draft.put("facts", Map.of());
        Content content = Content.submitted(author, draft);
        String task =
                content.waitingFor(Visitor.loggedIn(port, "ben")).at("/taskId").asText();

        Page tasklist = Workspace.loggedIn(browser, port, "ben").page();
        tasklist.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/#/?task=" + task);
        tasklist.locator("button.claim").click();
        Locator form = tasklist.locator(".fjs-form");
        form.getByText("Unser neuer Filter").first().waitFor();
        form.getByLabel("Approve").check();
        tasklist.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/tasklist-form.png")));
        tasklist.locator("button.btn-primary", new Page.LocatorOptions().setHasText("Complete"))
                .last()
                .click();

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(content.state()).isEqualTo("PUBLISHED"));
        assertThat(content.history()).contains("review.decided.APPROVE", "publication.sent");
    }
}
