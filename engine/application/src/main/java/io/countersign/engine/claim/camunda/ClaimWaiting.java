package io.countersign.engine.claim.camunda;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.library.Recertifications;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.InboxSource;
import io.countersign.engine.inbox.Waiting;
import io.countersign.engine.inbox.WaitingTask;
import io.countersign.process.ClaimRecertification.UserTask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says which claim has lapsed. Its proposer is not asked: another person decides on it. */
@Component
class ClaimWaiting implements InboxSource {

    private final Recertifications recertifications;

    ClaimWaiting(Recertifications recertifications) {
        this.recertifications = recertifications;
    }

    @Override
    public Optional<Waiting> describe(WaitingTask task) {
        return task.taskKey().equals(UserTask.RECERTIFY_CLAIM) && task.claimId() != null
                ? recertifications.lapsed(new ClaimId(task.claimId())).map(ClaimWaiting::waiting)
                : Optional.empty();
    }

    private static Waiting waiting(Claim claim) {
        return new Waiting(
                EntryKind.TASK,
                claim.content().text(),
                null,
                null,
                null,
                null,
                claim.id().value(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                claim.content().owner(),
                Set.of(claim.proposedBy()));
    }
}
