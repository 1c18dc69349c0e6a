package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import java.util.regex.Pattern;

/** A German compliance administrator before a draft of rules. */
final class Officer {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    private final Workspace desk;

    private Officer(Workspace desk) {
        this.desk = desk;
    }

    /** Begins to change the table that counts. */
    static Officer changing(Browser browser, int port, String userName, String pack) {
        Workspace desk = Workspace.loggedIn(browser, port, userName, "/workspace/rules/" + pack);
        desk.press("Diese Tabelle ändern");
        desk.page().waitForURL("**/rules/drafts/*");
        return new Officer(desk);
    }

    Workspace desk() {
        return desk;
    }

    String draft() {
        return desk.page().url().replaceAll(".*/drafts/([0-9a-f-]{36}).*", "$1");
    }

    /** Types another condition into a cell of the decision table; it is saved by itself. */
    void type(String cell, String condition) {
        tab("Tabelle").click();
        Locator place = desk.page().locator("[data-element-id='" + cell + "']");
        place.click();
        desk.page().keyboard().press("Control+A");
        desk.page().keyboard().type(condition);
        assertThat(place).containsText(condition);
    }

    /** What the tab of this name shows, once its title counts so many. */
    Locator look(String tab, int count) {
        Locator title = desk.page()
                .getByRole(
                        AriaRole.TAB,
                        new Page.GetByRoleOptions()
                                .setName(tab + " (" + count + ")")
                                .setExact(true));
        assertThat(title).isVisible(SOON);
        title.click();
        return desk.page().getByRole(AriaRole.TABPANEL);
    }

    Locator look(String tab) {
        tab(tab).click();
        return desk.page().getByRole(AriaRole.TABPANEL);
    }

    private Locator tab(String name) {
        return desk.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    void stateFact(String name) {
        desk.page().getByLabel("Weiteren Fakt angeben").first().fill(name);
        desk.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("(" + name + ")"))
                .click();
    }

    void choose(String field, String value) {
        Locator box = desk.page().getByLabel(field).first();
        box.click();
        box.fill(value);
        desk.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(value).setExact(true))
                .click();
    }
}
