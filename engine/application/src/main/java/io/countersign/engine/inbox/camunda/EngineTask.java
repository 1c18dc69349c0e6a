package io.countersign.engine.inbox.camunda;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Candidates;
import io.countersign.engine.inbox.WaitingTask;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;

/** What we need of the engine's task. People and groups that we do not know the form of are left out. */
final class EngineTask {

    private EngineTask() {}

    static WaitingTask waiting(DelegateTask task) {
        String name = task.getName();
        return new WaitingTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                name == null ? task.getTaskDefinitionKey() : name,
                id(task, "submissionId").map(SubmissionId::new).orElse(null),
                id(task, "reviewId").orElse(null),
                id(task, "publicationId").orElse(null),
                id(task, "claimId").orElse(null),
                id(task, "ruleDraftId").orElse(null));
    }

    static Candidates candidates(DelegateTask task) {
        Set<PersonId> people = new HashSet<>();
        Set<GroupId> groups = new HashSet<>();
        for (IdentityLink link : task.getCandidates()) {
            if (!link.getType().equals(IdentityLinkType.CANDIDATE)) {
                continue;
            }
            if (link.getUserId() != null && PersonId.isWellFormed(link.getUserId())) {
                people.add(new PersonId(link.getUserId()));
            }
            if (link.getGroupId() != null && GroupId.isWellFormed(link.getGroupId())) {
                groups.add(new GroupId(link.getGroupId()));
            }
        }
        return new Candidates(people, groups);
    }

    static @Nullable PersonId assignee(DelegateTask task) {
        String assignee = task.getAssignee();
        return assignee != null && PersonId.isWellFormed(assignee) ? new PersonId(assignee) : null;
    }

    private static Optional<UUID> id(DelegateTask task, String variable) {
        try {
            return task.getVariable(variable) instanceof String text
                    ? Optional.of(UUID.fromString(text))
                    : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty(); // a model of somebody else may use the name for something else
        }
    }
}
