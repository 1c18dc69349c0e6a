package io.countersign.engine.journey;

import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same way once more, by eyes and hands: an author writes in the composer, seven people sign in their inboxes. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class WorkspaceJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void leadsFromTheComposerThroughSevenInboxesToThreeNetworks(Browser browser) {
        String name = "Filter in the workspace " + UUID.randomUUID();
        AuthorsBrowser author = AuthorsBrowser.submitted(browser, port, name);

        for (String userName : Arrival.APPROVERS) {
            Arrival.told(userName, name);
            Workspace approver = Workspace.loggedIn(browser, port, userName);
            approver.openEntry(name);
            approver.photograph("journey-inbox-of-" + userName);
            approver.approve();
            approver.waitUntilGone(name);
        }

        author.seesItArrive();
    }
}
