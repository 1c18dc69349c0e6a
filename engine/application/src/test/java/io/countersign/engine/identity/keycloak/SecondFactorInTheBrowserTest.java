package io.countersign.engine.identity.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people see when a risky decision asks for a second factor of this moment. */
@KeycloakTest
@ExtendWith(BrowserExtension.class)
class SecondFactorInTheBrowserTest {

    private static final String IS_OLD = """
            async () => {
              const token = document.cookie.match(/countersign-csrf=([^;]*)/)[1];
              const answer = await fetch('/api/emergency-stops/00000000-0000-4000-8000-000000000000',
                { method: 'DELETE', headers: { 'X-CSRF-Token': decodeURIComponent(token) } });
              return (await answer.json()).code;
            }""";

    @Autowired
    private KeycloakServer keycloak;

    @LocalServerPort
    private int port;

    @Test
    void isAskedForAgainInATabOfItsOwnBeforeARiskyDecision(Browser browser) {
        keycloak.office().hire("again-ada", "account-admin/global");
        keycloak.office().hire("again-paul", "platform-admin/global");
        var begun = KeycloakVisitor.loggedIn(port, "again-ada")
                .call("POST", "/api/emergency-stops", "{\"scope\":\"EVERYTHING\",\"reason\":\"Something is wrong\"}");
        Assertions.assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        var page = browser.page(1280, 900);
        page.navigate("http://localhost:" + port + "/workspace/operations/stops");
        KeycloakInTheBrowserTest.logIn(page, "again-paul");
        var resume = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resume"));
        assertThat(resume).isVisible();
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> "STEP_UP_REQUIRED".equals(page.evaluate(IS_OLD)));

        resume.click();
        var confirm = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Confirm who you are"));
        assertThat(confirm).isVisible();
        var tab = page.context().waitForPage(confirm::click);
        proveAgain(tab, "again-paul");
        tab.waitForURL(url -> url.contains("/workspace/logged-in") || tab.isClosed());

        resume.click();
        assertThat(page.getByText("No stop is in force")).isVisible();
    }

    /** Keycloak asks for the password, too, where it is older than what is demanded. */
    private static void proveAgain(Page tab, String userName) {
        tab.locator("#password, #otp").first().waitFor();
        if (tab.locator("#password").count() > 0) {
            tab.locator("#password").fill(KeycloakOffice.PASSWORD);
            tab.locator("#kc-login").click();
        }
        tab.locator("#otp").fill(SecondFactor.code(userName));
        tab.locator("#kc-login").click();
    }
}
