package io.countersign.engine.inbox;

import io.countersign.engine.content.SubmissionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A user task that has just been created, as its model and the process variables of the same names describe it.
 *
 * @param taskKey the id of the user task in the model
 */
public record WaitingTask(
        String taskId,
        String taskKey,
        String name,
        @Nullable SubmissionId submissionId,
        @Nullable UUID reviewId,
        @Nullable UUID publicationId,
        @Nullable UUID claimId,
        @Nullable UUID ruleDraftId) {}
