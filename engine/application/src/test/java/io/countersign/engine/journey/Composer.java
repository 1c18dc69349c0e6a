package io.countersign.engine.journey;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The workspace's composer under an author's hands. */
final class Composer {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration TO_SUBMIT = Duration.ofSeconds(20);

    private final Workspace author;

    private Composer(Workspace author) {
        this.author = author;
    }

    static Composer opened(Workspace author) {
        author.open("/workspace/content/compose");
        return new Composer(author);
    }

    /** The same post that {@link Content#draft} makes: of high risk, so that every stage of the route is walked. */
    Composer write(String name, List<ConnectedAccount> accounts) {
        author.field("Name").fill(name);
        accounts.forEach(this::tick);
        Locator title = author.field("Title");
        if (Networks.available() == Networks.REAL) {
            title.fill(Content.TITLE);
        }
        author.field("Text").fill(Content.TEXT);
        FileChooser chooser = author.page().waitForFileChooser(() -> author.press("Choose images"));
        chooser.setFiles(new FilePayload("filter.png", "image/png", Content.png()));
        author.field("Alternative text").fill(Content.ALTERNATIVE_TEXT);
        answer("The product", "Which industry is it about?", "Health");
        answerYes("Personal data", "Does it collect personal data (form, sign-up, pixel)?");
        return this;
    }

    /** The panel that says who will have to sign, and why. */
    Locator route() {
        return author.region("Will go to");
    }

    /** Submits with the next full minute as its slot, as the field knows minutes only. @return the id of the item */
    String submit() {
        LocalDateTime slot =
                LocalDateTime.now(BERLIN).plus(TO_SUBMIT).plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
        author.page().getByLabel("Date and time").fill(slot.toString());
        author.press("Submit for signatures");
        author.page().waitForURL(url -> !url.contains("/compose"));
        author.waitForText("In review");
        String address = author.page().url();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void tick(ConnectedAccount account) {
        author.target(account.name(), "DE").check();
    }

    private void answer(String group, String question, String answer) {
        unfold(group);
        author.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(question))
                .click();
        author.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .click();
    }

    private void answerYes(String group, String question) {
        unfold(group);
        author.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel("Yes")
                .check();
    }

    private void unfold(String group) {
        author.page()
                .locator("summary", new Page.LocatorOptions().setHasText(group))
                .click();
    }
}
