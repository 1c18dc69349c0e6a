package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
            form.getByLabel(YES).first().check();
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
        saysSomething(tasklist.tab("Discussion"));
        assertThat(tasklist.accessibilityFindings()).isEmpty();
        tasklist.photograph("tasklist-discussion");
    }

    /** Names the author, changes a word of it, and finds it settled. */
    private static void saysSomething(Locator discussion) {
        press(discussion, "Remark");
        discussion.getByLabel("Your remark").fill("Is this the newest filter, @mia");
        discussion
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("@mia"))
                .click();
        press(discussion, "Remark");
        Locator thread = discussion.getByRole(
                AriaRole.LISTITEM,
                new Locator.GetByRoleOptions().setName("Remark 1").setExact(true));
        assertThat(thread).containsText("Is this the newest filter, @Mia Marten");
        press(thread, "Change");
        thread.getByRole(AriaRole.TEXTBOX).fill("Is this really the newest filter, @mia ?");
        press(thread, "Save");
        assertThat(thread).containsText("really");
        press(thread, "Resolve");
        discussion.getByText("Resolved (1)").click();
        assertThat(thread).containsText("Resolved by Bea Brandt");
    }

    private static void press(Locator place, String button) {
        place.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
