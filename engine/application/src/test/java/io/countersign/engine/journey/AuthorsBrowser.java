package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.countersign.engine.Browser;
import io.countersign.engine.Visitor;
import java.util.List;

/** The author's part of a journey in a browser, the same whatever the approvers work with. */
final class AuthorsBrowser {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private final Workspace author;
    private final Arrival arrival;

    private AuthorsBrowser(Workspace author, Arrival arrival) {
        this.author = author;
        this.arrival = arrival;
    }

    /** Three accounts are connected, the author composes, reads who will have to sign, and submits. */
    static AuthorsBrowser submitted(Browser browser, int port, String name) {
        List<ConnectedAccount> accounts = Networks.available().connect(Visitor.loggedIn(port, "ada"));
        Workspace author = Workspace.loggedIn(browser, port, "mia");
        Composer composer = Composer.opened(author).write(name, accounts);
        for (String signer :
                List.of("High risk", "Bea Brandt", "Lena Lorenz", "Ina Ihde", "Carl Clausen", "Max Möller")) {
            assertThat(composer.route()).containsText(signer, SOON);
        }
        author.photograph("journey-composer");
        Content content = Content.opened(Visitor.loggedIn(port, "mia"), composer.submit());
        assertThat(author.region("Signatures")).containsText("Waits for Bea Brandt");
        return new AuthorsBrowser(author, new Arrival(content, name, accounts));
    }

    /** It is published, and the item's page says so: who signed, where it went, and what happened. */
    void seesItArrive() {
        arrival.awaited();
        author.page().reload();
        author.waitForText("Published");
        Locator signatures = author.region("Signatures");
        Locator history = author.region("History");
        for (String signer :
                List.of("Bea Brandt", "Lena Lorenz", "Ina Ihde", "Carl Clausen", "Max Möller", "Ivan Ivanov")) {
            assertThat(signatures).containsText(signer + " approved");
            assertThat(history).containsText(signer + " approved for");
        }
        assertThat(history).containsText("Version 1 is published.");
        for (ConnectedAccount account : arrival.accounts()) {
            assertThat(author.region("Publications")).containsText(account.name());
            assertThat(history).containsText("Published on " + account.name());
        }
        assertThat(author.region("Publications").getByText("Look at the post")).hasCount(3);
        author.photograph("journey-published");
    }
}
