package io.countersign.engine.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.TestCompany;
import java.nio.file.Path;

/** A person before the workspace, with eyes and hands only: what is not named on the screen cannot be used. */
final class Workspace {

    private final Page page;
    private final String address;

    private Workspace(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    static Workspace loggedIn(Browser browser, int port, String userName) {
        Workspace workspace = new Workspace(browser.page(1440, 1000), "http://localhost:" + port);
        workspace.page.navigate(workspace.address + "/workspace/login");
        workspace.field("User name").fill(userName);
        workspace.page.locator("input[name=password]").fill(TestCompany.PASSWORD);
        workspace.press("Log in");
        workspace.page.waitForURL(url -> !url.contains("/login"));
        return workspace;
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

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void waitForText(String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true)).first().waitFor();
    }

    /** Looks at every variant, without which nobody can sign, and signs. */
    void approve() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Approve").setExact(true))
                .first()
                .waitFor();
        page.getByRole(AriaRole.TAB).all().forEach(Locator::click);
        press("Approve");
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }
}
