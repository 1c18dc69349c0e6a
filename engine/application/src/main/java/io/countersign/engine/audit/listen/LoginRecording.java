package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.identity.LoginFailed;
import io.countersign.engine.identity.LoginSucceeded;
import io.countersign.engine.identity.LoginsThrottled;
import io.countersign.engine.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who came in and who was kept out. */
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

    private static Entry from(String action, @Nullable PersonId person, String address) {
        return of(action, "person", person == null ? NOBODY : person).with("address", address);
    }
}
