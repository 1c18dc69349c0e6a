package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From the author's first word to real networks, on the set that a company runs: PostgreSQL with TLS, Keycloak with second
 * factors, the proxy, a mail server. {@code .ci/try-production} starts it by {@code docker/production/start} and runs this.
 */
@EnabledIfEnvironmentVariable(
        named = "PRODUCTION_WORKSPACE",
        matches = "https://.*",
        disabledReason = "skipped: .ci/try-production starts what this needs, and runs it")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(BrowserExtension.class)
class ProductionJourneyTest {

    private static final List<String> CSRF = List.of("__Host-countersign-csrf", "countersign-csrf");

    private final ProductionSet production = new ProductionSet();

    @Test
    void publishesOnRealNetworksWhatSevenPeopleOfKeycloakSigned() {
        Visitor author = production.visitor("mia");
        Visitor administrator = production.visitor("ada");
        List<ConnectedAccount> accounts =
                Networks.REAL.connect(administrator, new Networks.Owners(id(author), id(administrator)));
        Arrival.APPROVERS.forEach(production::visitor);
        String name = "Ten years of filter " + UUID.randomUUID();
        Map<String, Object> draft =
                Content.draft(name, accounts, Content.uploadedPicture(author), Duration.ofSeconds(75));

        Content content = Content.submitted(author, draft);
        for (String approver : Arrival.APPROVERS) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(subjectsTo(approver, name)).isNotEmpty());
            Answer decided = content.decide(production.visitor(approver), "APPROVE", "");
            assertThat(decided.status()).as("%s: %s", approver, decided).isEqualTo(201);
            assertThat(decided.text("/hash")).isEqualTo(content.hash());
        }

        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(content.state()).isEqualTo("PUBLISHED"));
        ReadBack.assertThatAllShow(content.publications(), accounts);
        isOnRecord(content);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(subjectsTo("mia", name)).contains("Published: " + name));
    }

    private void isOnRecord(Content content) {
        List<JsonNode> approvals = content.record().stream()
                .filter(entry -> entry.at("/action").asText().equals("review.decided.APPROVE"))
                .toList();
        assertThat(approvals)
                .extracting(entry -> entry.at("/by/id").asText())
                .containsExactlyInAnyOrderElementsOf(Arrival.APPROVERS.stream()
                        .map(approver -> id(production.visitor(approver)))
                        .toList());
        assertThat(approvals).extracting(entry -> entry.at("/hash").asText()).containsOnly(content.hash());
    }

    @Test
    void letsABrowserInByTheCompanysLogin(Browser browser) {
        production.visitor("aron");
        Page page = browser.pageOfATrial(1280, 900);
        page.navigate(ProductionSet.workspace() + "/workspace/inbox");
        page.getByText("Log in with the company's login").click();
        page.locator("#username").fill("aron");
        page.locator("#password").fill(ProductionSet.variable("PEOPLE_PASSWORD"));
        page.locator("#kc-login").click();
        page.locator("#otp").fill(production.login().code("aron"));
        page.locator("#kc-login").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        List<Cookie> cookies = page.context().cookies(ProductionSet.workspace().toString()).stream()
                .filter(cookie -> cookie.name.contains("countersign"))
                .toList();
        assertThat(cookies).hasSize(2).allSatisfy(cookie -> {
            assertThat(cookie.name).startsWith("__Host-");
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.httpOnly).isEqualTo(!CSRF.contains(cookie.name));
        });
    }

    @Test
    void tellsAStrangerNothingAndNeverLeavesTls() {
        Visitor stranger = production.stranger();

        assertThat(stranger.get("/api/content").status()).isEqualTo(401);
        assertThat(stranger.get("/engine-rest/version").status()).isEqualTo(401);
        assertThat(stranger.get("/actuator/health").status()).isEqualTo(404);
        Answer page = stranger.get("/");
        assertThat(page.header("Strict-Transport-Security")).contains("max-age=63072000");
        assertThat(page.header("Location")).doesNotContain("http://");
        assertThat(stranger.post("/api/session", Map.of("userName", "admin", "password", "admin"))
                        .status())
                .isIn(403, 409, 404);
    }

    /** What the product is asked by a proxy that forgets to say that people came by TLS, and to which host. */
    @Test
    void staysWithTlsWhenTheProxyForgetsItsHeaders() {
        Visitor proxy = production.besideTheProxy();

        Answer login = proxy.get("/login/keycloak?next=%2Fworkspace%2Finbox");
        assertThat(login.header("Location"))
                .startsWith(ProductionSet.variable("LOGIN") + "/")
                .contains("redirect_uri=" + ProductionSet.workspace() + "/login/code/keycloak");
        assertThat(login.headers().get("set-cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.startsWith("__Host-") && cookie.contains("; Secure"));
        for (String path : List.of("/", "/workspace", "/camunda/app/tasklist/default/", "/camunda")) {
            assertThat(proxy.get(path).header("Location")).as(path).doesNotContain("http:");
        }
        assertThat(proxy.get("/").header("Strict-Transport-Security")).isNotEmpty();
    }

    private List<String> subjectsTo(String userName, String name) {
        return production.subjectsTo(userName).stream()
                .filter(subject -> subject.contains(name))
                .toList();
    }

    private static String id(Visitor visitor) {
        return visitor.get("/api/me").text("/id");
    }
}
