package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.countersign.engine.Browser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** A person before Camunda's Tasklist, who knows nothing else of the product. */
final class Tasklist {

    private static final Pattern UNSEEN = Pattern.compile("not looked at yet|noch nicht angesehen");

    private static final Duration ON_A_PAGE = Duration.ofSeconds(4);

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    static Tasklist loggedIn(Browser browser, int port, String userName) {
        return new Tasklist(Workspace.loggedIn(browser, port, userName, "/camunda/app/tasklist/default/")
                .page());
    }

    /** Chooses the task about this content in the list of a filter. */
    Tasklist choose(String filter, String title) {
        page.locator(".task-filter", new Page.LocatorOptions().setHasText(filter))
                .first()
                .click();
        Locator task = page.locator("li.task", new Page.LocatorOptions().setHasText(title))
                .first();
        while (!appears(task) && hasNextPage()) {
            nextPage().click();
        }
        task.click();
        return this;
    }

    /** The list is loaded first, and what its tasks are about a moment later. */
    private static boolean appears(Locator task) {
        try {
            task.waitFor(new Locator.WaitForOptions().setTimeout(ON_A_PAGE.toMillis()));
            return true;
        } catch (TimeoutError onAnotherPage) {
            return false;
        }
    }

    private boolean hasNextPage() {
        return nextPage().count() > 0;
    }

    private Locator nextPage() {
        return page.locator("li.pagination-next:not(.disabled) a");
    }

    Tasklist claim() {
        page.locator("button.claim").click();
        return this;
    }

    /** Looks at every variant of the chosen task as its network will show it, then goes back to the form. */
    Tasklist look(String words) {
        Locator preview = tab("Preview|Vorschau");
        assertThat(preview.getByText(words).first()).isVisible();
        preview.getByRole(AriaRole.TAB).all().forEach(Locator::click);
        assertThat(preview.getByLabel(UNSEEN)).hasCount(0);
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText("Form"))
                .click();
        return this;
    }

    /** Opens a tab of ours; what is in it stands behind a shadow root, through which this sees. */
    Locator tab(String name) {
        page.locator(".nav-tabs a", new Page.LocatorOptions().setHasText(Pattern.compile("^(" + name + ")$")))
                .click();
        return page.locator(".countersign-tab");
    }

    /** What axe finds in the tab of ours that is open; the rest of the page is Camunda's. */
    List<String> accessibilityFindings() {
        return Accessibility.findings(page, ".countersign-tab");
    }

    /** The form of the chosen task, as soon as it shows these words. */
    Locator form(String words) {
        Locator form = page.locator(".fjs-form");
        form.getByText(words).first().waitFor();
        return form;
    }

    /** Completes the chosen task and waits until it is gone. */
    void complete() {
        completeButton().click();
        page.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Tries to complete the chosen task, is told these words, and still has the task. */
    void refused(String words) {
        completeButton().click();
        assertThat(page.locator(".notifications, .page-notifications, .fjs-form-field-error")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
        assertThat(page.locator(".fjs-form")).isVisible();
    }

    private Locator completeButton() {
        return page.locator("button.btn-primary", new Page.LocatorOptions().setHasText("Complete"))
                .last();
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }
}
