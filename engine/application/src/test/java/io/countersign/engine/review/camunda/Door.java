package io.countersign.engine.review.camunda;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** A way by which somebody could get a review done, or to somebody, through the engine's Java API. */
enum Door {
    CLAIM((engine, task, me) -> engine.getTaskService().claim(task.getId(), me)),
    COMPLETE((engine, task, me) -> engine.getTaskService().complete(task.getId())),
    COMPLETE_WITH_VARIABLES(
            (engine, task, me) -> engine.getTaskService().complete(task.getId(), Map.of("decision", "APPROVE"))),
    SUBMIT_FORM((engine, task, me) -> engine.getFormService()
            .submitTaskForm(task.getId(), Map.of("decision", "APPROVE", "hash", "0".repeat(64)))),
    ASSIGN_TO_ONESELF((engine, task, me) -> engine.getTaskService().setAssignee(task.getId(), me)),
    ASSIGN_TO_SOMEBODY((engine, task, me) -> engine.getTaskService().setAssignee(task.getId(), "maja")),
    OWN((engine, task, me) -> engine.getTaskService().setOwner(task.getId(), me)),
    DELEGATE((engine, task, me) -> engine.getTaskService().delegateTask(task.getId(), "maja")),
    RESOLVE((engine, task, me) -> engine.getTaskService().resolveTask(task.getId())),
    RAISE_ERROR((engine, task, me) -> engine.getTaskService().handleBpmnError(task.getId(), "CONTENT_REFUSED")),
    ESCALATE((engine, task, me) -> engine.getTaskService().handleEscalation(task.getId(), "ANY")),
    SAVE((engine, task, me) -> {
        task.setAssignee(me);
        engine.getTaskService().saveTask(task);
    }),
    ASK_ONESELF((engine, task, me) -> engine.getTaskService().addCandidateUser(task.getId(), me)),
    SET_TASK_VARIABLE((engine, task, me) -> engine.getTaskService().setVariable(task.getId(), "outcome", "SIGNED")),
    SET_LOCAL_VARIABLE(
            (engine, task, me) -> engine.getTaskService().setVariableLocal(task.getId(), "reviewId", "none")),
    SET_PROCESS_VARIABLE((engine, task, me) ->
            engine.getRuntimeService().setVariable(task.getProcessInstanceId(), "outcome", "SIGNED")),
    SIGNAL((engine, task, me) -> engine.getRuntimeService().signal(task.getExecutionId())),
    MESSAGE((engine, task, me) -> engine.getRuntimeService()
            .createMessageCorrelation("content-review.withdrawn")
            .processInstanceId(task.getProcessInstanceId())
            .correlate()),
    MODIFY((engine, task, me) -> engine.getRuntimeService()
            .createProcessInstanceModification(task.getProcessInstanceId())
            .startBeforeActivity("serviceTask_ApproveSubmission")
            .execute());

    private final Attempt attempt;

    Door(Attempt attempt) {
        this.attempt = attempt;
    }

    void tryIt(ProcessEngine engine, Task task, String me) {
        attempt.with(engine, task, me);
    }

    private interface Attempt {
        void with(ProcessEngine engine, Task task, String me);
    }
}
