package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.content.Submission;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main pages, light and dark, read as a screen reader and weak eyes need them. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class WorkspaceAccessibilityTest {

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @ParameterizedTest
    @CsvSource({
        "mia, inbox content content/compose campaigns claims nowhere",
        "ada, accounts accounts/connect?channel=mastodon",
        "paul, people people?tab=groups operations operations/stops operations/mails operations/plugins",
        "rita, rules retention live-findings overrides"
    })
    void canBeReadAndReachedByEverybody(String person, String pages, Browser browser) {
        Workspace workspace = Workspace.loggedIn(browser, port, person);
        look(workspace, List.of(pages.split(" ")));
    }

    @Test
    void showsADecisionToEverybody(Browser browser) {
        Submission submission =
                desk.submitted(aDraft().named("Grinders " + UUID.randomUUID()).to(desk.account(), "DE"));
        desk.review(submission.id(), "BRAND");
        String item = "content/" + submission.item().value();

        Workspace approver = Workspace.loggedIn(browser, port, "bea");
        approver.openEntry(submission.itemName());
        assertThat(findings(approver.page())).isEmpty();
        look(approver, List.of(item));
        look(Workspace.loggedIn(browser, port, "mia"), List.of(item, item.replace("content/", "content/compose/")));
    }

    @Test
    void letsEverybodyLogIn(Browser browser) {
        Page page = browser.page(1440, 900);
        page.navigate("http://localhost:" + port + "/workspace/login");
        assertThat(findings(page)).isEmpty();
    }

    @Test
    void seesWhatIsWrong(Browser browser) {
        Workspace workspace = Workspace.loggedIn(browser, port, "mia");
        workspace.page().locator("#content h1, #content h2").first().waitFor();
        workspace.page().evaluate("() => document.querySelector('#content').append(document.createElement('button'))");

        assertThat(Accessibility.findings(workspace.page()))
                .singleElement()
                .asString()
                .startsWith("button-name at");
    }

    private void look(Workspace workspace, List<String> paths) {
        SoftAssertions every = new SoftAssertions();
        for (String path : paths) {
            workspace.open("/workspace/" + path);
            every.assertThat(findings(workspace.page())).as(path).isEmpty();
        }
        every.assertAll();
    }

    private static List<String> findings(Page page) {
        return SCHEMES.stream()
                .flatMap(scheme -> findings(page, scheme).stream())
                .toList();
    }

    /** Loaded anew, since colours that are on their way from one scheme to the other prove nothing. */
    private static List<String> findings(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.reload();
        assertThat(page.locator("html"))
                .hasAttribute("data-mantine-color-scheme", scheme.name().toLowerCase(Locale.ROOT));
        page.locator("h1, main h2").first().waitFor();
        assertThat(page.locator(".mantine-Skeleton-root"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        page.waitForFunction("() => document.getAnimations().length === 0");
        return Accessibility.findings(page).stream()
                .map(finding -> scheme + ": " + finding)
                .toList();
    }
}
