package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.LoginFailed;
import io.countersign.engine.identity.LoginSucceeded;
import io.countersign.engine.identity.LoginsThrottled;
import io.countersign.engine.identity.PasswordChanged;
import io.countersign.engine.identity.PersonAdded;
import io.countersign.engine.identity.PersonDeactivated;
import io.countersign.engine.identity.PersonId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who came in, who was kept out, and what became of accounts. */
@Component
class LoginRecording {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;
    private static final String NOBODY = "nobody";

    private final Recorder recorder;

    LoginRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(FIRST)
    @EventListener
    void on(LoginSucceeded event) {
        recorder.record(from("login.succeeded", event.person(), event.address()), event.person());
    }

    @Order(FIRST)
    @EventListener
    void on(LoginFailed event) {
        recorder.record(from("login.failed", event.person(), event.address()));
    }

    @Order(FIRST)
    @EventListener
    void on(LoginsThrottled event) {
        recorder.record(from("login.throttled", event.person(), event.address()));
    }

    @Order(FIRST)
    @EventListener
    void on(PasswordChanged event) {
        recorder.record(of("password.changed", "person", event.person()));
    }

    @Order(FIRST)
    @EventListener
    void on(PersonAdded event) {
        recorder.record(of("person.added", "person", event.person())
                .with(
                        "groups",
                        event.groups().stream().map(GroupId::value).sorted().collect(Collectors.joining(" "))));
    }

    @Order(FIRST)
    @EventListener
    void on(PersonDeactivated event) {
        recorder.record(of("person.deactivated", "person", event.person()));
    }

    private static Entry from(String action, @Nullable PersonId person, String address) {
        return of(action, "person", person == null ? NOBODY : person).with("address", address);
    }
}
