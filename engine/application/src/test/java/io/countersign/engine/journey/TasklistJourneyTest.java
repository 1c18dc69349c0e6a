package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Seven approvers who know nothing but Camunda's Tasklist sign with the shipped forms, and the post goes out. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class TasklistJourneyTest {

    private static final Pattern ITEM_PAGE = Pattern.compile("^/workspace/content/[0-9a-f-]{36}$");

    /** The form speaks the language of the approver, and three of the seven are German. */
    private static final Pattern YES = Pattern.compile("^\\s*(Approve|Sign|Freigeben|Zeichnen)\\b");

    @LocalServerPort
    private int port;

    @Test
    void leadsFromTheComposerThroughSevenTasklistsToThreeNetworks(Browser browser) {
        String name = "Filter in Tasklist " + UUID.randomUUID();
        AuthorsBrowser author = AuthorsBrowser.submitted(browser, port, name);

        for (String userName : Arrival.APPROVERS) {
            Arrival.told(userName, name);
            Tasklist tasklist = Tasklist.loggedIn(browser, port, userName).choose("My group tasks", name);
            if (userName.equals("bea")) {
                seesWhatChangedAndWhatTheRulesSay(tasklist);
            }
            Locator form = tasklist.look(Content.TEXT.substring(0, 30)).claim().form(name);
            form.getByText(Content.TEXT.substring(0, 30)).waitFor();
            form.getByLabel(YES).check();
            tasklist.photograph("journey-tasklist-of-" + userName);
            tasklist.complete();
        }

        author.seesItArrive();
    }

    private static void seesWhatChangedAndWhatTheRulesSay(Tasklist tasklist) {
        assertThat(tasklist.tab("Changes")).containsText("The first version");
        Locator findings = tasklist.tab("Findings");
        assertThat(findings).containsText("Rules");
        assertThat(tasklist.accessibilityFindings()).isEmpty();
        tasklist.photograph("tasklist-findings");
        Locator toWorkspace = tasklist.tab("Preview").getByText("Open in the workspace");
        assertThat(toWorkspace.locator("xpath=ancestor::a")).hasAttribute("href", ITEM_PAGE);
        assertThat(tasklist.accessibilityFindings()).isEmpty();
        tasklist.photograph("tasklist-preview");
    }
}
