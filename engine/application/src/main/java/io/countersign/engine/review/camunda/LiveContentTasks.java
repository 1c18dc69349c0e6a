package io.countersign.engine.review.camunda;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.review.nightly.LiveTasks;
import io.countersign.process.LiveContent;
import io.countersign.process.LiveContent.Message;
import io.countersign.process.LiveContent.Variable;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** One process per submission that is live and fails, as long as its task is open. */
@Component
class LiveContentTasks implements LiveTasks {

    private final RuntimeService runtime;
    private final Acting acting;

    LiveContentTasks(RuntimeService runtime, Acting acting) {
        this.runtime = runtime;
        this.acting = acting;
    }

    @Override
    public void ask(SubmissionId submission) {
        acting.runAsSystem("ask to mend what is live of submission " + submission, () -> {
            if (!isAsked(submission)) {
                runtime.startProcessInstanceByKey(
                        LiveContent.KEY, submission.toString(), Map.of(Variable.SUBMISSION_ID, submission.toString()));
            }
        });
    }

    private boolean isAsked(SubmissionId submission) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(LiveContent.KEY)
                        .processInstanceBusinessKey(submission.toString())
                        .count()
                > 0;
    }

    /** When nobody was asked, no process waits for the message. */
    @Override
    public void settle(SubmissionId submission) {
        acting.runAsSystem("settle what is live of submission " + submission, () -> runtime.createMessageCorrelation(
                        Message.SETTLED)
                .processInstanceBusinessKey(submission.toString())
                .correlateAll());
    }
}
