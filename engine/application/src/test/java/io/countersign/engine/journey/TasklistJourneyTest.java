package io.countersign.engine.journey;

import com.microsoft.playwright.Locator;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Seven approvers who know nothing but Camunda's Tasklist sign with the shipped forms, and the post goes out. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class TasklistJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void leadsFromTheComposerThroughSevenTasklistsToThreeNetworks(Browser browser) {
        String name = "Filter in Tasklist " + UUID.randomUUID();
        AuthorsBrowser author = AuthorsBrowser.submitted(browser, port, name);

        for (String userName : Arrival.APPROVERS) {
            Arrival.told(userName, name);
            Tasklist tasklist = Tasklist.loggedIn(browser, port, userName);
            Locator form = tasklist.choose("My group tasks", name).claim().form(name);
            form.getByText(Content.TEXT.substring(0, 30)).waitFor();
            form.getByLabel("Approve")
                    .or(form.getByLabel("Sign", new Locator.GetByLabelOptions().setExact(true)))
                    .check();
            tasklist.photograph("journey-tasklist-of-" + userName);
            tasklist.complete();
        }

        author.seesItArrive();
    }
}
