package io.countersign.engine.publication.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.publication.PublicationId;
import io.countersign.process.TakeDownByHand;
import io.countersign.process.TakeDownByHand.Variable;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks of those who delete posts by hand, in the caller's transaction. */
@Component
public class DeletionTasks {

    private final RuntimeService runtime;
    private final Inbox inbox;
    private final EngineTasks tasks;
    private final Acting acting;

    DeletionTasks(@Lazy RuntimeService runtime, Inbox inbox, EngineTasks tasks, Acting acting) {
        this.runtime = runtime;
        this.inbox = inbox;
        this.tasks = tasks;
        this.acting = acting;
    }

    /** Gives it to the technical owner of the publication's account, once. */
    public void ask(PublicationId publication) {
        if (open(publication).isEmpty()) {
            acting.runAsSystem(
                    "have publication " + publication + " deleted by hand",
                    () -> runtime.startProcessInstanceByKey(
                            TakeDownByHand.KEY,
                            publication.toString(),
                            Map.of(Variable.PUBLICATION_ID, publication.toString())));
        }
    }

    /** It is gone: nobody need do it any more. */
    public void close(PublicationId publication, PersonId by) {
        open(publication).forEach(task -> tasks.complete(task.taskId(), by));
    }

    private List<OpenTask> open(PublicationId publication) {
        return inbox.findByPublication(publication.value()).stream()
                .filter(task -> task.waiting().kind() == EntryKind.TAKE_DOWN)
                .toList();
    }
}
