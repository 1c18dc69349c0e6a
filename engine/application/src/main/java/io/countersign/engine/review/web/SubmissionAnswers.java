package io.countersign.engine.review.web;

import io.countersign.engine.content.Items;
import io.countersign.engine.content.Submission;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.review.Looks;
import io.countersign.engine.review.Reviews;
import io.countersign.engine.review.web.SubmissionAnswer.SlotAnswer;
import org.springframework.stereotype.Component;

/** Shows a submission with its stages. */
@Component
class SubmissionAnswers {

    private final Reviews reviews;
    private final StageStates stages;
    private final Items items;
    private final CurrentPerson current;
    private final Looks looks;

    SubmissionAnswers(Reviews reviews, StageStates stages, Items items, CurrentPerson current, Looks looks) {
        this.looks = looks;
        this.reviews = reviews;
        this.stages = stages;
        this.items = items;
        this.current = current;
    }

    SubmissionAnswer of(Submission submission) {
        var looked = looks.of(submission.id());
        var all = reviews.of(submission.id());
        var me = current.get().id();
        return new SubmissionAnswer(
                submission.id().value(),
                submission.item().value(),
                submission.itemName(),
                submission.version(),
                submission.hash().hex(),
                submission.state(),
                submission.reason().orElse(null),
                stages.person(submission.author()),
                submission.submittedAt(),
                new SlotAnswer(
                        submission.slot().at().toString(),
                        submission.slot().zone().getId()),
                submission.slot().instant(),
                reviews.riskOf(submission.id()).orElse(null),
                submission.isHeldByItsAuthor() && items.mayEdit(current.get(), submission.item()),
                looked.stream()
                        .filter(look -> look.person().equals(me))
                        .map(look -> look.variant().value())
                        .toList(),
                stages.lastSigned(submission, me).orElse(null),
                stages.voided(submission, all),
                stages.of(submission, all, looked));
    }
}
