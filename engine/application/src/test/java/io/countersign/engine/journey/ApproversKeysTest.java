package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.review.ReviewDesk;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An approver who uses no mouse: logs in, finds what waits, looks at every variant, signs. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class ApproversKeysTest {

    /** More steps than this nobody takes to a button. */
    private static final int PATIENCE = 80;

    private static final String NEXT_ENTRY =
            "before => location.href !== before && document.querySelector('a[aria-current=true]')?.href === location.href";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @Test
    void signsWithoutAMouse(Browser browser) {
        var name = "Keys " + UUID.randomUUID();
        var soon = ZonedDateTime.now(BERLIN)
                .plusHours(3)
                .toLocalDateTime()
                .withNano(0)
                .withSecond(0);
        var submission = desk.submitted(aDraft().named(name)
                .at(new DraftForm.Time(soon.toString(), BERLIN.getId()))
                .to(desk.account(), "DE")
                .to(desk.account(), "DE", "In other words."));
        desk.review(submission.id(), "BRAND");
        var page = browser.page(1440, 1000);
        page.navigate("http://localhost:" + port + "/workspace/inbox");

        logIn(page, desk.hired("brand/eu"));
        goToTheCalendarAndBack(page);
        selectInTheInbox(page, name);
        lookAtEveryVariant(page);
        tabTo(page, "Approve");
        page.keyboard().press("Enter");

        desk.until(submission.id(), SubmissionState.SCHEDULED);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)))
                .hasCount(0);
    }

    private static void logIn(Page page, String userName) {
        var field = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("User name"));
        field.waitFor();
        assertThat(Accessibility.findings(page)).isEmpty();
        tabTo(page, field);
        page.keyboard().type(userName);
        tabTo(page, page.locator("input[name=password]"));
        page.keyboard().type(TestCompany.PASSWORD);
        page.keyboard().press("Enter");
        heading(page, "Inbox").waitFor();
    }

    private static void goToTheCalendarAndBack(Page page) {
        page.keyboard().press("g");
        page.keyboard().press("k");
        heading(page, "Calendar").waitFor();
        page.getByRole(AriaRole.GRID).waitFor();
        assertThat(Accessibility.findings(page)).isEmpty();
        page.keyboard().press("?");
        var help = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keyboard"));
        assertThat(help).isVisible();
        page.keyboard().press("Escape");
        assertThat(help).hasCount(0);
        page.keyboard().press("g");
        page.keyboard().press("i");
        heading(page, "Inbox").waitFor();
    }

    private static void selectInTheInbox(Page page, String name) {
        page.getByText(name).first().waitFor();
        var chosen = page.locator("a[aria-current=true]").filter(new Locator.FilterOptions().setHasText(name));
        for (var step = 0; step < PATIENCE && chosen.count() == 0; step++) {
            var before = page.url();
            page.keyboard().press("j");
            page.waitForFunction(NEXT_ENTRY, before);
        }
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
                .waitFor();
        page.getByRole(AriaRole.TAB).first().waitFor();
        assertThat(Accessibility.findings(page)).isEmpty();
        page.keyboard().press("Enter");
    }

    private static void lookAtEveryVariant(Page page) {
        var tabs = page.getByRole(AriaRole.TAB);
        tabTo(page, tabs.first());
        for (var place = 1; place < tabs.count(); place++) {
            page.keyboard().press("ArrowRight");
            assertThat(tabs.nth(place)).isFocused();
        }
        assertThat(page.getByText("before you approve")).hasCount(0);
        assertThat(Accessibility.findings(page)).isEmpty();
    }

    private static void tabTo(Page page, String button) {
        tabTo(
                page,
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    private static void tabTo(Page page, Locator wanted) {
        for (var step = 0; step < PATIENCE; step++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
    }
}
