package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.countersign.engine.Browser;
import java.nio.file.Path;

/** A person before Camunda's Tasklist, who knows nothing else of the product. */
final class Tasklist {

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
        page.locator("li.task", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        return this;
    }

    Tasklist claim() {
        page.locator("button.claim").click();
        return this;
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
