package io.countersign.engine.compliance.rule.release.camunda;

import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.PackHistory;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.draft.RuleRights;
import io.countersign.engine.compliance.rule.release.ReleaseSettings;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.workflow.ModelValues;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code ${ruleDraft[ruleDraftId].groups}} and its like. */
@Component
class RuleDraftValues implements ModelValues {

    private final RuleDrafts drafts;
    private final PackHistory history;
    private final RuleRights rights;
    private final ReleaseSettings settings;
    private final Clock clock;

    RuleDraftValues(RuleDrafts drafts, PackHistory history, RuleRights rights, ReleaseSettings settings, Clock clock) {
        this.drafts = drafts;
        this.history = history;
        this.rights = rights;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ruleDraft";
    }

    @Override
    public Map<String, Object> of(String id) {
        var draft = drafts.get(new DraftId(UUID.fromString(id)));
        var now = clock.instant();
        return Map.of(
                "groups",
                rights.administering(history.pack(draft.pack())).stream()
                        .map(GroupId::value)
                        .collect(Collectors.joining(",")),
                "due",
                Date.from(now.plus(settings.decideWithin())),
                "followUp",
                Date.from(now.plus(settings.decideWithin().dividedBy(2))),
                "released",
                draft.state() == DraftState.RELEASED);
    }
}
