package io.countersign.engine.review.camunda;

import io.countersign.engine.content.ItemErased;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.RemovalCheck;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.Acting;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine's history of a submission goes with its content; one that still runs keeps it. */
@Component
class ErasedProcesses implements RemovalCheck {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final Acting acting;

    ErasedProcesses(RuntimeService runtime, HistoryService history, Acting acting) {
        this.runtime = runtime;
        this.history = history;
        this.acting = acting;
    }

    @Override
    public List<Obstacle> check(ItemId item, List<SubmissionId> submissions) {
        boolean running =
                acting.asSystem("look whether anything still runs for item " + item, () -> submissions.stream()
                        .anyMatch(this::runs));
        return running
                ? List.of(new Obstacle(
                        "STILL_RUNNING",
                        "Its process is not at its end. Look at its task or its incident, and end it."))
                : List.of();
    }

    private boolean runs(SubmissionId submission) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(submission.toString())
                        .count()
                > 0;
    }

    @EventListener
    void on(ItemErased event) {
        acting.runAsSystem("erase the history of item " + event.item(), () -> event.submissions()
                .forEach(submission -> history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(submission.toString())
                        .list()
                        .forEach(this::erase)));
    }

    /** What it called first: the engine erases neither that nor decisions and operations with it. */
    private void erase(HistoricProcessInstance instance) {
        String id = instance.getId();
        history.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(id)
                .list()
                .forEach(this::erase);
        history.createHistoricDecisionInstanceQuery().processInstanceId(id).list().stream()
                .map(HistoricDecisionInstance::getId)
                .forEach(history::deleteHistoricDecisionInstanceByInstanceId);
        history.createUserOperationLogQuery().processInstanceId(id).list().stream()
                .map(UserOperationLogEntry::getId)
                .forEach(history::deleteUserOperationLogEntry);
        history.deleteHistoricProcessInstanceIfExists(id);
    }
}
