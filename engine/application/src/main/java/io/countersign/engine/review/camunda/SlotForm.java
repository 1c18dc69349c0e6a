package io.countersign.engine.review.camunda;

import io.countersign.engine.content.Slot;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The form by which an author chooses a new slot. */
@Component
class SlotForm implements TaskAnswers {

    private final ObjectProvider<Submissions> submissions;

    SlotForm(ObjectProvider<Submissions> submissions) {
        this.submissions = submissions;
    }

    @Override
    public Map<String, String> shown(TaskEntity task) {
        var submission = submissions.getObject().get(ProcessVariables.submission(task));
        var zone = submission.slot().zone();
        return Map.of(
                "itemName", submission.itemName(),
                "version", String.valueOf(submission.version()),
                "slotText", FormTexts.time(submission.slot().instant(), zone),
                "zone", zone.getId());
    }

    @Override
    public void accept(TaskEntity task, FormAnswer answer) {
        submissions.getObject().chooseSlot(ProcessVariables.submission(task), slot(answer));
    }

    private static Slot slot(FormAnswer answer) {
        try {
            return new Slot(LocalDateTime.parse(answer.text("at")), ZoneId.of(answer.text("zone")));
        } catch (DateTimeException wrong) {
            throw ProblemException.invalid(
                    "at",
                    "SLOT_NOT_READABLE",
                    "Slot: it cannot be read. Give a date and time and a zone like Europe/Berlin.");
        }
    }
}
