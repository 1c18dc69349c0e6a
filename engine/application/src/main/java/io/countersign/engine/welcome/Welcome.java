package io.countersign.engine.welcome;

import io.countersign.engine.identity.FirstRun;
import io.countersign.engine.identity.FirstRun.FirstAccount;
import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Speaks to the person who started the product: past the log, because a log is kept and a password must not be. */
@Component
class Welcome {

    private final FirstRun firstRun;
    private final WelcomeSettings settings;
    private final PrintStream console = System.out;

    Welcome(FirstRun firstRun, WelcomeSettings settings) {
        this.firstRun = firstRun;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void greet() {
        if (!settings.welcome()) {
            return;
        }
        firstRun.prepare().ifPresent(this::introduce);
        console.printf("""

                Countersign is ready.
                  Workspace  %1$s/
                  Tasklist   %1$s/camunda/app/tasklist/
                  Cockpit    %1$s/camunda/app/cockpit/
                Stop it with Ctrl+C; everything is kept.
                %n""", settings.publicAddress());
    }

    private void introduce(FirstAccount account) {
        console.printf("""

                The first account, shown this once:
                  user name  %s
                  password   %s
                %n""", account.person().id().value(), account.password().reveal());
    }
}
