package io.countersign.engine.publication.camunda;

import io.countersign.engine.identity.People;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Publications;
import io.countersign.engine.publication.TakeDowns;
import io.countersign.process.TakeDownByHand.Field;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes what somebody says who deleted a post by hand, in Tasklist or over the engine's own interface. A task whose post is
 * gone already asks for nothing.
 */
@Component
class DeletionAnswers implements TaskListener {

    private static final int LONGEST = 2000;

    private final ObjectProvider<TakeDowns> takeDowns;
    private final ObjectProvider<Publications> publications;
    private final ObjectProvider<People> people;

    DeletionAnswers(
            ObjectProvider<TakeDowns> takeDowns,
            ObjectProvider<Publications> publications,
            ObjectProvider<People> people) {
        this.takeDowns = takeDowns;
        this.publications = publications;
        this.people = people;
    }

    /** Completed with variables instead of the form. */
    @Override
    public void notify(DelegateTask task) {
        var publication = publications.getObject().get(FormAnswers.id(task));
        if (publication.state() != PublicationState.TAKEN_DOWN) {
            answer(task, task.getVariables());
            task.removeVariable(Field.SEEN);
        }
    }

    void answer(DelegateTask task, Map<String, Object> fields) {
        var words = fields.get(Field.SEEN) instanceof String text ? text.strip() : "";
        if (words.length() < 3 || words.length() > LONGEST) {
            throw new FormFieldValidationException(
                    Field.SEEN,
                    "What you saw: it is missing or longer than %d characters. Say that the post is gone and how you know."
                            .formatted(LONGEST));
        }
        try {
            takeDowns
                    .getObject()
                    .answered(FormAnswers.id(task), words, people.getObject().get(FormAnswers.answerer(task)));
        } catch (ProblemException refused) {
            throw new BadUserRequestException(refused.detail());
        }
    }
}
