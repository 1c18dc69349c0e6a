package io.countersign.engine.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.countersign.engine.Browser;
import io.countersign.engine.TestCompany;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A person before the workspace, with eyes and hands only: what is not named on the screen cannot be used. */
final class Workspace {

    private static final Pattern APPROVE = Pattern.compile("^(Approve|Freigeben)$");

    private static final Pattern MORE = Pattern.compile("^(Show more|Mehr zeigen)$");

    private static final Pattern REFUSAL = Pattern.compile("status of 4\\d\\d");

    private final Page page;
    private final String address;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private Workspace(Page page, String address) {
        this.page = page;
        this.address = address;
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !REFUSAL.matcher(message.text()).find()) {
                faults.add(message.text());
            }
        });
    }

    /** What went wrong in the page so far, without what the server refused, which the page says itself. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    static Workspace loggedIn(Browser browser, int port, String userName) {
        return loggedIn(browser, port, userName, "/workspace/inbox");
    }

    /** Wants to see a page, is sent to log in, and comes to that page. */
    static Workspace loggedIn(Browser browser, int port, String userName, String path) {
        Workspace workspace = new Workspace(browser.page(1440, 1000), "http://localhost:" + port);
        workspace.open(path);
        workspace.logIn(userName);
        return workspace;
    }

    private void logIn(String userName) {
        field("User name").fill(userName);
        page.locator("input[name=password]").fill(TestCompany.PASSWORD);
        press("Log in");
        page.waitForURL(url -> !url.contains("/login"));
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(address + path);
    }

    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    void press(String button) {
        button(button).click();
    }

    /** In the dialog that is open. */
    void confirm(String reason, String button) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).first().fill(reason);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** In the dialog that is open, which closes when it worked. */
    void confirm(String button) {
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Chooses in a field that offers what fits to what is typed. */
    void choose(String label, String typed, String option) {
        // A dialog takes the focus when it opens, and a list closes when its field loses it.
        page.getByRole(AriaRole.DIALOG)
                .locator(":focus")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.getByRole(AriaRole.DIALOG)
                .getByLabel(label)
                .and(page.locator("[aria-haspopup=listbox]"))
                .fill(typed);
        page.locator("[role=option]", new Page.LocatorOptions().setHasText(option))
                .first()
                .click();
    }

    /** The tick for an account in a market, looked for by its name where there are many. */
    Locator target(String account, String market) {
        Locator group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(account));
        Locator find = field("Find an account by name, network or market");
        find.or(group).first().waitFor();
        if (find.isVisible()) {
            find.fill(account);
        }
        return group.getByLabel(market);
    }

    /** The line of a list that says this. */
    Locator line(String text) {
        return page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** The region of the page that has this title. */
    Locator region(String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    void waitForText(String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true)).first().waitFor();
    }

    /** Chooses the entry of this title in the inbox, on whatever page of it that stands. */
    void openEntry(String title) {
        open("/workspace/inbox");
        Locator entry = page.getByText(title).first();
        Locator further = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(MORE));
        entry.or(further).first().waitFor();
        while (!entry.isVisible()) {
            int shown = page.getByRole(AriaRole.LISTITEM).count();
            further.click();
            page.waitForCondition(() -> page.getByRole(AriaRole.LISTITEM).count() > shown);
        }
        entry.click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))
                .waitFor();
    }

    /** Looks at every variant, without which nobody can sign, and signs; in the person's own language. */
    void approve() {
        Locator approve = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(APPROVE));
        approve.waitFor();
        page.getByRole(AriaRole.TAB).all().forEach(Locator::click);
        approve.click();
    }

    /** What was just done is no longer asked for. */
    void waitUntilGone(String title) {
        page.getByText(title).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }
}
