package io.countersign.engine.compliance.rule.release.camunda;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.PackLayer;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.PackHistory;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.InboxSource;
import io.countersign.engine.inbox.Waiting;
import io.countersign.engine.inbox.WaitingTask;
import io.countersign.process.RuleRelease.UserTask;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which table waits for a second person. Nobody who had a hand in it is asked. */
@Component
class RulesWaiting implements InboxSource {

    private final RuleDrafts drafts;
    private final PackHistory history;

    RulesWaiting(RuleDrafts drafts, PackHistory history) {
        this.drafts = drafts;
        this.history = history;
    }

    @Override
    public Optional<Waiting> describe(WaitingTask task) {
        if (!task.taskKey().equals(UserTask.DECIDE_ON_RULES) || task.ruleDraftId() == null) {
            return Optional.empty();
        }
        return Optional.of(waiting(drafts.get(new DraftId(task.ruleDraftId()))));
    }

    private Waiting waiting(RuleDraft draft) {
        var pack = history.pack(draft.pack());
        return new Waiting(
                EntryKind.RULE_RELEASE,
                pack.title() + " " + draft.progress().proposed().orElse(""),
                null,
                null,
                null,
                null,
                null,
                draft.id().value(),
                null,
                null,
                market(pack),
                List.of(),
                null,
                draft.progress().handedOver().orElseThrow().by(),
                draft.editors());
    }

    private static @Nullable String market(Pack pack) {
        return pack.layer() == PackLayer.COUNTRY ? pack.key().toUpperCase(Locale.ROOT) : null;
    }
}
