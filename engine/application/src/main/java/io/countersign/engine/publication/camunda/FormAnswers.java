package io.countersign.engine.publication.camunda;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.Repair;
import io.countersign.engine.publication.Repairs;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes the answer of a form, when a repair is completed in Tasklist or over the engine's own interface. The form's fields do
 * not stay as variables: what was answered stands in the ledger.
 */
@Component
class FormAnswers implements TaskListener {

    private static final List<String> FIELDS = List.of("action", "permalink", "comment");

    private final ObjectProvider<Repairs> repairs;
    private final ObjectProvider<People> people;

    FormAnswers(ObjectProvider<Repairs> repairs, ObjectProvider<People> people) {
        this.repairs = repairs;
        this.people = people;
    }

    /** Completed with variables instead of the form. */
    @Override
    public void notify(DelegateTask task) {
        if (!repairs.getObject().isAnswered(id(task))) {
            answer(task, task.getVariables());
            FIELDS.forEach(task::removeVariable);
        }
    }

    void answer(DelegateTask task, Map<String, Object> fields) {
        try {
            repairs.getObject()
                    .answer(id(task), repair(fields), people.getObject().get(answerer(task)));
        } catch (ProblemException refused) {
            throw new BadUserRequestException(refused.detail());
        }
    }

    /** Who completes the task, by whichever door. */
    static PersonId answerer(DelegateTask task) {
        return new PersonId(task.getExecution()
                .getProcessEngineServices()
                .getIdentityService()
                .getCurrentAuthentication()
                .getUserId());
    }

    static PublicationId id(DelegateTask task) {
        return PublicationId.of((String) task.getVariable("publicationId"));
    }

    private static Repair repair(Map<String, Object> fields) {
        String action = text(fields, "action").orElse("");
        Repair.Action chosen = Arrays.stream(Repair.Action.values())
                .filter(each -> each.name().equals(action))
                .findFirst()
                .orElseThrow(() -> new BadUserRequestException(
                        "Answer '%s': it is none of those that can be given. Choose one in the form."
                                .formatted(action)));
        return new Repair(
                chosen,
                text(fields, "permalink").map(FormAnswers::address),
                text(fields, "comment").orElse(""));
    }

    private static URI address(String text) {
        try {
            return URI.create(text.strip());
        } catch (IllegalArgumentException wrong) {
            throw new BadUserRequestException("Address of the post: it is no web address. Copy it from the browser.");
        }
    }

    private static Optional<String> text(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }
}
