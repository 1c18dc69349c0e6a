package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.compliance.RollBackChanged;
import io.countersign.engine.compliance.RuleDraftChanged;
import io.countersign.engine.compliance.RulesReleased;
import io.countersign.engine.identity.PersonId;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who changed which rules, who released them, and on the strength of which simulation. */
@Component
class RuleRecording {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    private final Recorder recorder;

    RuleRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(FIRST)
    @EventListener
    void on(RuleDraftChanged event) {
        var step = event.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        recorder.record(of("rules." + step, "rule-draft", event.draft())
                .with("pack", event.pack().key())
                .with("version", event.version())
                .with("hash", event.hash())
                .with("comment", event.comment()));
    }

    @Order(FIRST)
    @EventListener
    void on(RulesReleased event) {
        var version = event.version();
        recorder.record(of("rules.released", "rule-pack", version.pack())
                .with("version", version.semver())
                .with("replaced", event.replaced())
                .with("hash", version.hash())
                .with("validFrom", version.validFrom())
                .with("draft", event.draft())
                .with("simulation", event.simulation())
                .with(
                        "editors",
                        event.editors().stream().map(PersonId::value).sorted().collect(Collectors.joining(" "))));
    }

    @Order(FIRST)
    @EventListener
    void on(RollBackChanged event) {
        var action = event.done() ? "rules.rolled-back" : "rules.roll-back-asked";
        recorder.record(of(action, "rule-pack", event.version().pack())
                .with("version", event.version().semver())
                .with("requestedBy", event.requestedBy())
                .with("reason", event.reason()));
    }
}
