package io.countersign.engine.retention.erasure;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.RemovalCheck;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.retention.jdbc.HoldTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is on legal hold is neither deleted nor erased. */
@Component
class HeldItems implements RemovalCheck {

    private final HoldTable holds;

    HeldItems(HoldTable holds) {
        this.holds = holds;
    }

    @Override
    public List<Obstacle> check(ItemId item, List<SubmissionId> submissions) {
        return holds.isHeld(item)
                ? List.of(
                        new Obstacle(
                                "HELD",
                                "It is on legal hold, or its campaign is. Legal or compliance lift the hold when its reason has gone."))
                : List.of();
    }
}
