package io.countersign.engine.claim.library;

import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.Recertification;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.problem.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers to lapsed claims that are given outside Tasklist, by the same people and under the same conditions. */
@Service
public class RecertificationDesk {

    private final Inbox inbox;
    private final Recertifications recertifications;
    private final RecertificationCompletion completion;
    private final CurrentPerson current;

    RecertificationDesk(
            Inbox inbox,
            Recertifications recertifications,
            RecertificationCompletion completion,
            CurrentPerson current) {
        this.inbox = inbox;
        this.recertifications = recertifications;
        this.completion = completion;
        this.current = current;
    }

    /** Whether the person who is acting is asked what becomes of it. */
    public boolean mayAnswer(ClaimId id) {
        return inbox.findByClaim(id.value())
                .filter(task -> task.mayBeWorkedOnBy(current.get()))
                .isPresent();
    }

    /** @throws ProblemException 400, 403 for whoever is not asked, 409 when nobody is asked any more or posts stand against it */
    @Transactional
    public void answer(ClaimId id, Recertification given) {
        OpenTask task = inbox.findByClaim(id.value()).orElseThrow(() -> AnswerCheck.settled(id));
        Person by = current.get();
        if (!task.mayBeWorkedOnBy(by)) {
            throw ProblemException.forbidden(
                    "NOT_ASKED",
                    "Claim: others are asked what becomes of it. Ask compliance of its regions, or who took the task.");
        }
        recertifications.answer(id, given, by);
        completion.complete(task, by);
    }
}
