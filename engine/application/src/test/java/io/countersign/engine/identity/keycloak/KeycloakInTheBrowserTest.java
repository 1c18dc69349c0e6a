package io.countersign.engine.identity.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KeycloakTest
@ExtendWith(BrowserExtension.class)
class KeycloakInTheBrowserTest {

    static final String COMPANY = "Log in with the company's login";

    @Autowired
    private KeycloakServer keycloak;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @Test
    void logsInOnceForWorkspaceAndTasklistAndOutOfEverything(Browser browser) {
        keycloak.office().hire("browser-mia", "marketing/de");
        var page = browser.page(1280, 900);
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/");
        logIn(page, "browser-mia");
        page.waitForURL(Pattern.compile(".*/camunda/app/tasklist/default/.*"));
        assertThat(page.locator(".task-filters, .tasks-list, .dashboard-row").first())
                .isVisible();

        page.navigate("http://localhost:" + port + "/workspace/inbox");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        Assertions.assertThat(String.valueOf(
                        page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")))
                .doesNotContain("eyJ");

        page.locator("header")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Your account")))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Log out"))
                .click();
        page.getByText(COMPANY).click();
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnds(Browser browser) {
        var subject = keycloak.office().hire("browser-lena", "legal/de");
        var page = browser.page(1280, 900);
        page.navigate("http://localhost:" + port + "/workspace/people");
        logIn(page, "browser-lena");
        var search = page.getByRole(AriaRole.SEARCHBOX).last();
        search.fill("a long thought");

        endSession(subject);
        search.fill("a long thought about it");

        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Your session has ended");
        var tab = page.context().waitForPage(() -> dialog.getByText(COMPANY).click());
        tab.waitForURL(url -> url.contains("/workspace/logged-in") || tab.isClosed());
        assertThat(dialog).isHidden();
        assertThat(search).hasValue("a long thought about it");
    }

    /** A change of groups ends the sessions of before. */
    private void endSession(String subject) {
        var office = keycloak.office();
        var group = office.administer("GET", "/group-by-path/brand/eu", null)
                .body()
                .path("id")
                .asText();
        office.administer("PUT", "/users/" + subject + "/groups/" + group, null);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> people.get(new PersonId(subject)).isMemberOf(new GroupId("brand/eu")));
    }

    static void logIn(Page page, String userName) {
        page.getByText(COMPANY).click();
        page.locator("#username").fill(userName);
        page.locator("#password").fill(KeycloakOffice.PASSWORD);
        page.locator("#kc-login").click();
        page.locator("#otp").fill(SecondFactor.code(userName));
        page.locator("#kc-login").click();
    }
}
