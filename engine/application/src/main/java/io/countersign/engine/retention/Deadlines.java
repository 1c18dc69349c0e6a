package io.countersign.engine.retention;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionStateChanged;
import io.countersign.engine.content.Versions;
import io.countersign.engine.retention.jdbc.DeadlineTable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Says until when a submission is kept, in the transaction that closes it. */
@Service
public class Deadlines {

    private final DeadlineTable table;
    private final Evaluations evaluations;
    private final Versions versions;
    private final RetentionSettings settings;
    private final Clock clock;

    Deadlines(
            DeadlineTable table, Evaluations evaluations, Versions versions, RetentionSettings settings, Clock clock) {
        this.table = table;
        this.evaluations = evaluations;
        this.versions = versions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Earliest first.
     *
     * @param before only those that are due before the day
     * @param item only those of the item
     */
    public List<Deadline> list(
            Optional<LocalDate> before, Optional<ItemId> item, Optional<Deadline.Position> after, int limit) {
        return table.list(before, item, after, limit);
    }

    @EventListener
    void on(SubmissionStateChanged event) {
        if (event.to().isOpen()) {
            return;
        }
        var submission = event.submission();
        Term term = term(submission.id().toString());
        Instant now = clock.instant();
        table.insert(new Deadline(
                submission.id(),
                submission.item(),
                versions.get(submission.versionId()).campaign(),
                submission.itemName(),
                submission.version(),
                submission.hash(),
                event.to(),
                now,
                term.years(),
                term.evaluation(),
                settings.day(now).plusYears(term.years()),
                false));
    }

    private record Term(int years, Optional<EvaluationId> evaluation) {}

    /** The longest that any evaluation of the submission asked for. */
    private Term term(String submission) {
        Term longest = new Term(settings.years(), Optional.empty());
        for (var evaluation : evaluations.ofSubmission(submission)) {
            int years = RememberedYears.of(evaluation.result());
            if (years > longest.years()) {
                longest = new Term(years, Optional.of(evaluation.id()));
            }
        }
        return longest;
    }
}
