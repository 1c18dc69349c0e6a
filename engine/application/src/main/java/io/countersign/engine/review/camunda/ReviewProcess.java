package io.countersign.engine.review.camunda;

import io.countersign.engine.content.SlotChosen;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionReplaced;
import io.countersign.engine.content.SubmissionStarted;
import io.countersign.engine.content.SubmissionWithdrawn;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.plan.Endings;
import io.countersign.process.ContentReview;
import io.countersign.process.ContentReview.Message;
import io.countersign.process.ContentReview.UserTask;
import io.countersign.process.ContentReview.Variable;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process what happens to a submission, in the transaction in which it happens. */
@Component
class ReviewProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Endings endings;
    private final Acting acting;

    ReviewProcess(RuntimeService runtime, TaskService tasks, Endings endings, Acting acting) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.endings = endings;
        this.acting = acting;
    }

    @EventListener
    void start(SubmissionStarted event) {
        var id = event.submission().id().toString();
        acting.runAsSystem(
                "start the review of submission " + id,
                () -> runtime.startProcessInstanceByKey(ContentReview.KEY, id, Map.of(Variable.SUBMISSION_ID, id)));
    }

    @EventListener
    void withdraw(SubmissionWithdrawn event) {
        endings.withdrawn(event.submission());
        tell(event.submission().id(), Message.WITHDRAWN);
    }

    @EventListener
    void replace(SubmissionReplaced event) {
        endings.replaced(event.submission());
        tell(event.submission().id(), Message.REPLACED);
    }

    /** From Tasklist the form itself completes the task, and its command is under way here. */
    @EventListener
    void goOn(SlotChosen event) {
        if (Context.getCommandContext() != null) {
            return;
        }
        acting.runAsSystem("go on with the new slot", () -> {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(event.submission().id().toString())
                    .taskDefinitionKey(UserTask.CHOOSE_SLOT)
                    .singleResult();
            if (task != null) {
                tasks.complete(task.getId());
            }
        });
    }

    private void tell(SubmissionId submission, String message) {
        acting.runAsSystem("tell the process " + message, () -> {
            try {
                runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(submission.toString())
                        .correlate();
            } catch (MismatchingMessageCorrelationException late) {
                throw ProblemException.conflict(
                        "PUBLISHING_HAS_BEGUN",
                        "Submission: its slot is reached and it is being published. Take the posts down instead.");
            }
        });
    }
}
