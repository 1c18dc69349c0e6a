package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How an installation gets its people. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class WorkspacePeopleTest {

    private final String userName = "nina." + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Test
    void letsAnAdministratorAddAnAuthorWhoLogsInWithTheShownPassword(Browser browser) {
        Workspace admin = Workspace.loggedIn(browser, port, "paul", "/workspace/people");
        admin.press("Add a person");
        admin.field("Name").fill("Nina Neu");
        assertThat(admin.field("User name")).hasValue("nina.neu");
        admin.field("User name").fill(userName);
        admin.field("Mail address").fill("nina@example.org");
        admin.page().getByRole(AriaRole.DIALOG).getByLabel("Groups").first().fill("Marketing Ger");
        admin.page()
                .locator("[role=option]", new Page.LocatorOptions().setHasText("Marketing Germany"))
                .click();
        admin.page().keyboard().press("Tab");
        admin.photograph("people-add");
        admin.press("Add");
        String password = admin.page().getByLabel("Generated password").innerText();
        admin.photograph("people-password");
        admin.press("I passed it on");

        Page author = browser.page(390, 844);
        author.navigate("http://localhost:" + port + "/workspace/inbox");
        author.getByLabel("User name").fill(userName);
        author.locator("input[name=password]").fill(password);
        author.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        assertThat(author.getByText("Choose a password of your own")).isVisible();
        author.locator("input[autocomplete=current-password]").fill(password);
        author.locator("input[autocomplete=new-password]").fill("seven mild rivers wander");
        author.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change password"))
                .click();
        assertThat(author.getByText("Your password is changed.")).isVisible();
        author.navigate("http://localhost:" + port + "/workspace/content/compose");
        assertThat(author.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(author.getByText("Only authors write content")).hasCount(0);
        assertThat(author.getByText("Choose a password of your own")).hasCount(0);
    }
}
