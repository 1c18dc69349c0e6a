package io.countersign.engine.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.workflow.camunda.Models;
import io.countersign.engine.workflow.camunda.TestEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
@ExtendWith(BrowserExtension.class)
class TasklistTest {

    private static final String FORM = """
            {"type":"default","id":"%s","schemaVersion":16,"components":[
              {"type":"text","id":"t","text":"Please look at the picture."},
              {"type":"textfield","id":"f","key":"remark","label":"Remark","validate":{"required":true}}]}
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private TestEngine engine;

    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final List<String> refusals = new CopyOnWriteArrayList<>();

    @Test
    void letsAnApproverFindTakeAndCompleteATaskUnderAStrictContentPolicy(Browser browser) {
        String name = "Look at picture " + UUID.randomUUID();
        String key = startWithForm(name);
        Page page = loggedIn(browser, "lena");

        page.navigate(address("/camunda/app/tasklist/default/"));
        page.locator(".task-filter", new Page.LocatorOptions().setHasText("My group tasks"))
                .click();
        page.locator("li.task", new Page.LocatorOptions().setHasText(name)).click();
        page.locator("button.claim").click();
        Locator remark = page.locator("input[type=text][id*=fjs]:not([disabled])");
        remark.fill("looks good");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "tasklist.png")));
        page.locator("button.btn-primary", new Page.LocatorOptions().setHasText("Complete"))
                .last()
                .click();

        await().until(() -> engine.isOver(key));
        assertThat(page.title()).isEqualTo("Countersign Tasklist");
        assertThat(page.url()).contains("dueDate");
        assertThat(violations).isEmpty();
        assertThat(refusals).isEmpty();
    }

    @Test
    void showsAnApproverNothingThatTheServerWouldRefuse(Browser browser) {
        String name = "Look at hidden " + UUID.randomUUID();
        startWithForm(name);
        Page page = loggedIn(browser, "lena");
        page.navigate(address("/camunda/app/tasklist/default/"));
        page.locator(".task-filter", new Page.LocatorOptions().setHasText("My group tasks"))
                .click();
        page.locator("li.task", new Page.LocatorOptions().setHasText(name)).click();
        page.locator("button.claim").waitFor();

        for (String hidden : List.of(
                ".create-task-action",
                ".start-process-action",
                ".meta.dates .followup-date",
                ".meta.actors .groups",
                ".task-filter .actions",
                ".ce-eol-banner")) {
            assertThat(page.locator(hidden).all()).as(hidden).noneMatch(Locator::isVisible);
        }
        assertThat(page.locator(".page-notifications .alert-danger").count()).isZero();
    }

    @Test
    void refusesAnApproverWhatTasklistHides(Browser browser) {
        String key = startWithForm("Look at refused " + UUID.randomUUID());
        String task = engine.call(() -> engine.services()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId());
        Page page = loggedIn(browser, "lena");
        page.navigate(address("/camunda/app/tasklist/default/"));
        page.locator(".task-filter").first().waitFor();
        String api = "/camunda/api/engine/engine/default";

        assertThat(status(page, "PUT", api + "/task/" + task)).isIn(403, 404);
        assertThat(status(page, "POST", api + "/task/create")).isIn(403, 404);
        assertThat(status(page, "POST", api + "/task/" + task + "/assignee")).isIn(403, 404);
        assertThat(status(page, "POST", api + "/task/" + task + "/identity-links"))
                .isIn(403, 404);
        assertThat(status(page, "POST", api + "/filter/create")).isIn(403, 404);
        assertThat(status(page, "GET", "/camunda/app/cockpit/default/")).isEqualTo(403);
        assertThat(status(page, "POST", "/camunda/api/admin/setup/default/user/create"))
                .isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin", "welcome"})
    void showsAPlatformAdministratorTheOtherApplicationsUnderTheSamePolicy(String application, Browser browser) {
        Page page = loggedIn(browser, "paul");

        page.navigate(address("/camunda/app/" + application + "/default/"));
        page.locator("[cam-widget-header] .navbar-brand").first().waitFor();
        page.locator("[ng-view] section, [ng-view] .dashboard, [ng-view] .ctn-main, [ng-view] h3")
                .first()
                .waitFor();

        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", application + ".png")));
        assertThat(violations).isEmpty();
        assertThat(refusals).isEmpty();
    }

    private String startWithForm(String name) {
        String form = "form-" + UUID.randomUUID();
        Models model = Models.around("""
                <userTask id="work" name="%s" camunda:candidateGroups="legal/de"
                    camunda:formRef="%s" camunda:formRefBinding="latest"/>
                """.formatted(name, form));
        engine.run(() -> engine.services()
                .getRepositoryService()
                .createDeployment()
                .name(form)
                .addString(form + ".form", FORM.formatted(form))
                .deploy());
        return engine.start(model, Map.of());
    }

    private Page loggedIn(Browser browser, String userName) {
        Page page = browser.page(1400, 900);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        page.onResponse(response -> {
            boolean ordinary = response.url().endsWith("/password-policy"); // there is none
            if (response.status() >= 400 && response.url().contains("/camunda/") && !ordinary) {
                refusals.add(response.status() + " " + response.request().method() + " " + response.url());
            }
        });
        page.request().get(address("/api/me"));
        String token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("countersign-csrf"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
        APIResponse answer = page.request()
                .post(
                        address("/api/session"),
                        RequestOptions.create()
                                .setHeader("X-CSRF-Token", token)
                                .setData(Map.of("userName", userName, "password", TestCompany.PASSWORD)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return page;
    }

    private int status(Page page, String method, String path) {
        String token = page.context().cookies(address("/camunda/")).stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
        RequestOptions options = RequestOptions.create().setMethod(method).setHeader("X-XSRF-TOKEN", token);
        return page.request()
                .fetch(address(path), method.equals("GET") ? options : options.setData(Map.of()))
                .status();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
