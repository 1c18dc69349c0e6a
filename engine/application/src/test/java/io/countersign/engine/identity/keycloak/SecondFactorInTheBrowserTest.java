package io.countersign.engine.identity.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people see of second factors: a risky decision asks again, and a security key does as well as a code. */
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

    @Test
    void canBeASecurityKeyThatIsSetUpAtTheLogin(Browser browser) {
        var office = keycloak.office();
        var subject = office.hire("key-lena", "legal/de");
        office.administer("PUT", "/users/" + subject, Map.of("requiredActions", List.of("webauthn-register")));
        var page = browser.page(1280, 900);
        plugInAKey(page);
        page.onDialog(Dialog::accept);
        page.navigate("http://localhost:" + port + "/workspace/inbox");
        KeycloakInTheBrowserTest.logIn(page, "key-lena");
        page.locator("#registerWebAuthn").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Inbox")))
                .isVisible();

        forgetTheTelephone(office, subject);
        page.context().clearCookies();
        page.navigate("http://localhost:" + port + "/workspace/inbox");
        page.getByText(KeycloakInTheBrowserTest.COMPANY).click();
        page.locator("#username").fill("key-lena");
        page.locator("#password").fill(KeycloakOffice.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page.locator("#otp")).hasCount(0);
        page.locator("#authenticateWebAuthnButton").click();

        page.waitForURL(Pattern.compile(".*/workspace/inbox.*"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Inbox")))
                .isVisible();
    }

    private static void forgetTheTelephone(KeycloakOffice office, String subject) {
        office.administer("GET", "/users/" + subject + "/credentials", null)
                .body()
                .forEach(credential -> {
                    if (credential.path("type").asText().equals("otp")) {
                        var id = credential.path("id").asText();
                        office.administer("DELETE", "/users/" + subject + "/credentials/" + id, null);
                    }
                });
    }

    /** Chromium's own key of a kind that is asked beside a password. */
    private static void plugInAKey(Page page) {
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "usb");
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        var key = new JsonObject();
        key.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", key);
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
