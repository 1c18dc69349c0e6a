package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An author without a mouse: target, words, a picture with its words and a part of it, slot, submission. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class ComposerByKeyboardTest {

    private static final int MOST_STEPS = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Test
    void composesCropsAndSubmits(Browser browser) {
        AccountId account = accounts.sandbox();
        String name = "Keyboard " + UUID.randomUUID();
        Visitor mia = Visitor.loggedIn(port, "mia");
        Visitor.Answer draft =
                mia.post("/api/content", aDraft().named(name).at(null).form());
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        Workspace author = Workspace.loggedIn(browser, port, "mia", "/workspace/content/compose/" + draft.text("/id"));
        Page page = author.page();
        author.field("Name").waitFor();

        Locator target = author.target(nameOf(mia, account), "DE");
        press(page, target, "Space");
        assertThat(target).isChecked();

        reach(page, author.field("Text"));
        page.keyboard().press("Control+A");
        page.keyboard().type("Our new kettles whistle #tea");
        assertThat(page.getByRole(AriaRole.ARTICLE)).containsText("Our new kettles whistle #tea");

        FileChooser chooser = page.waitForFileChooser(() -> press(page, author.button("Choose images"), "Enter"));
        chooser.setFiles(new FilePayload("kettle.png", "image/png", Content.png()));
        Locator words = author.field("Alternative text");
        assertThat(words).isFocused();
        page.keyboard().type("A kettle that whistles");
        assertThat(Accessibility.findings(page)).isEmpty();

        crop(page, author);

        press(page, page.getByRole(AriaRole.BUTTON, startingWith("Take ")).first(), "Enter");
        assertThat(page.getByLabel("Date and time")).not().hasValue("");
        press(page, author.button("Submit for signatures"), "Enter");
        page.waitForURL(url -> !url.contains("/compose"));
        author.waitForText("In review");
        assertThat(author.faults()).isEmpty();
    }

    private static void crop(Page page, Workspace author) {
        Locator picture = page.locator("fieldset img").first();
        String whole = picture.getAttribute("src");
        press(page, author.button("Crop the image"), "Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("pixels of the original").waitFor();
        reach(page, dialog.getByLabel("Free"));
        page.keyboard().press("ArrowDown");
        assertThat(dialog.getByLabel("1:1")).isChecked();
        reach(page, dialog.getByLabel("Chosen part"));
        page.keyboard().press("ArrowRight");
        assertThat(Accessibility.findings(page)).isEmpty();
        reach(page, dialog.getByLabel("Lower right corner"));
        page.keyboard().press("Shift+ArrowLeft");
        press(page, dialog.getByRole(AriaRole.BUTTON, exactly("Crop")), "Enter");
        assertThat(dialog).isHidden();
        assertThat(picture).not().hasAttribute("src", whole);
        assertThat(author.field("Alternative text")).hasValue("A kettle that whistles");
    }

    private static void press(Page page, Locator control, String key) {
        reach(page, control);
        page.keyboard().press(key);
    }

    /** Goes on with the tab key until it is there, as somebody does who cannot point. */
    private static void reach(Page page, Locator control) {
        control.waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (control.evaluate("element => element === document.activeElement")
                    .equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tab key does not lead to " + control);
    }

    private static String nameOf(Visitor visitor, AccountId account) {
        for (JsonNode each : visitor.get("/api/channel-accounts").body()) {
            if (each.path("id").asText().equals(account.toString())) {
                return each.path("name").asText();
            }
        }
        throw new AssertionError("There is no account " + account);
    }

    private static Page.GetByRoleOptions startingWith(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
