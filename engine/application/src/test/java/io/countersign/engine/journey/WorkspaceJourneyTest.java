package io.countersign.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.countersign.engine.Browser;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestMail;
import io.countersign.engine.Visitor;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same way once more, by eyes and hands: an author writes in the composer, an approver signs in the inbox. */
@EngineTest
class WorkspaceJourneyTest {

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
    void leadsFromTheComposerThroughTheInboxToThePublication() {
        String name = "Barista course " + UUID.randomUUID();
        String account = "Page " + UUID.randomUUID();
        connect(account);

        Workspace author = Workspace.loggedIn(browser, port, "mia");
        author.open("/workspace/content/compose");
        author.field("Name").fill(name);
        author.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(account))
                .getByLabel("DE")
                .check();
        author.field("Text").fill("Zwölf Leute, drei Abende, eine Maschine: unser Kurs beginnt im Januar.");
        attachPicture(author);
        author.field("Alternative text").fill("Milch fließt in eine Tasse");
        author.page().getByLabel("Date and time").fill(slot());
        author.photograph("journey-composer");
        author.press("Submit for signatures");
        author.page().waitForURL(url -> !url.contains("/compose"));
        author.waitForText("In review");

        Workspace approver = Workspace.loggedIn(browser, port, "bea");
        approver.open("/workspace/inbox");
        approver.page().getByText(name).first().click();
        approver.approve();
        approver.photograph("journey-signed");

        Visitor watcher = Visitor.loggedIn(port, "mia");
        await().atMost(Duration.ofMinutes(4))
                .untilAsserted(() ->
                        assertThat(item(watcher, name).at("/state").asText()).isEqualTo("PUBLISHED"));
        author.page().reload();
        author.waitForText("Published");
        author.photograph("journey-published");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(TestMail.to("mia"))
                .anySatisfy(mail -> assertThat(mail.getSubject()).contains(name)));
    }

    private static JsonNode item(Visitor visitor, String name) {
        return visitor.get("/api/content?text=" + name.substring(name.lastIndexOf(' ') + 1))
                .body()
                .at("/items/0");
    }

    private void connect(String name) {
        Visitor administrator = Visitor.loggedIn(port, "ada");
        assertThat(administrator
                        .post(
                                "/api/channel-accounts",
                                Map.of(
                                        "channel",
                                        "sandbox",
                                        "name",
                                        name,
                                        "markets",
                                        List.of("DE"),
                                        "settings",
                                        Map.of("handle", "@acme", "behaviour", "accept"),
                                        "businessOwner",
                                        "mia",
                                        "technicalOwner",
                                        "ada"))
                        .status())
                .isEqualTo(201);
    }

    private static void attachPicture(Workspace author) {
        FileChooser chooser = author.page().waitForFileChooser(() -> author.press("Choose images"));
        chooser.setFiles(new FilePayload("milk.png", "image/png", Content.png()));
    }

    /** The field knows minutes only, so there is one to submit; what is signed later goes out at once. */
    private static String slot() {
        return LocalDateTime.now(ZoneId.of("Europe/Berlin"))
                .plusMinutes(2)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
