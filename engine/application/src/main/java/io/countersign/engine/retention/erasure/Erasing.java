package io.countersign.engine.retention.erasure;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.content.ErasableItem;
import io.countersign.engine.content.ErasableItems;
import io.countersign.engine.content.Erasure;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.RemovalCheck.Obstacle;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.retention.Deadline;
import io.countersign.engine.retention.DueItem;
import io.countersign.engine.retention.ErasureRecord;
import io.countersign.engine.retention.jdbc.DeadlineTable;
import io.countersign.engine.retention.jdbc.ErasureRecords;
import io.countersign.engine.retention.jdbc.HoldTable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases one item in one transaction: all of it, with its record, or nothing. */
@Component
class Erasing {

    private final DeadlineTable deadlines;
    private final ErasureRecords records;
    private final HoldTable holds;
    private final ErasableItems items;
    private final Evaluations evaluations;
    private final Terms terms;
    private final Clock clock;

    Erasing(
            DeadlineTable deadlines,
            ErasureRecords records,
            HoldTable holds,
            ErasableItems items,
            Evaluations evaluations,
            Terms terms,
            Clock clock) {
        this.deadlines = deadlines;
        this.records = records;
        this.holds = holds;
        this.items = items;
        this.evaluations = evaluations;
        this.terms = terms;
        this.clock = clock;
    }

    /** What stands in the way of an item that is due. */
    @Transactional(readOnly = true)
    DueItem look(Deadline last) {
        return new DueItem(last, terms.rule(last), obstacles(items.get(last.item())));
    }

    /**
     * Erased again, it gives the record of the first time.
     *
     * @param by empty for the nightly run
     * @throws ProblemException 404, 409 when it is not due or something stands in the way
     */
    @Transactional
    ErasureRecord erase(ItemId id, Optional<PersonId> by, String reason) {
        holds.lock();
        ErasableItem item = items.lock(id);
        Optional<ErasureRecord> before = records.find(id);
        if (before.isPresent()) {
            return before.get();
        }
        Deadline last = due(item);
        refuse(item);
        ErasureRecord record = record(last, by, reason);
        records.insert(record);
        take(record);
        return records.find(id).orElseThrow();
    }

    private Deadline due(ErasableItem item) {
        Optional<Deadline> last = deadlines.of(item.id()).stream().findFirst();
        return last.filter(found -> !found.dueOn().isAfter(terms.today(clock.instant())))
                .orElseThrow(() -> ProblemException.conflict(
                        "NOT_DUE",
                        last.map(found -> "The item '%s' is kept until %s: %s. Wait for that day."
                                        .formatted(item.name(), found.dueOn(), terms.rule(found)))
                                .orElse(
                                        "The item '%s' was never decided on, so no retention ends. Delete the draft instead."
                                                .formatted(item.name()))));
    }

    private void refuse(ErasableItem item) {
        List<Obstacle> obstacles = obstacles(item);
        if (!obstacles.isEmpty()) {
            throw ProblemException.conflict(
                            obstacles.get(0).code(),
                            "The item '%s' is not erased: %s"
                                    .formatted(
                                            item.name(),
                                            String.join(
                                                    " ",
                                                    obstacles.stream()
                                                            .map(Obstacle::message)
                                                            .toList())))
                    .with("obstacles", obstacles);
        }
    }

    private List<Obstacle> obstacles(ErasableItem item) {
        return Stream.concat(items.obstacles(item.id()).stream(), terms.draft(item, clock.instant()).stream())
                .toList();
    }

    private ErasureRecord record(Deadline last, Optional<PersonId> by, String reason) {
        return new ErasureRecord(
                last.item(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by,
                reason,
                terms.rule(last),
                last.dueOn(),
                items.ownAssets(last.item()).stream()
                        .map(AssetHash::hex)
                        .sorted()
                        .toList(),
                deadlines.of(last.item()));
    }

    private void take(ErasureRecord record) {
        var assets = record.assets().stream().map(AssetHash::new).toList();
        items.erase(new Erasure(record.item(), record.at(), record.rule(), record.reason(), Set.copyOf(assets)));
        record.versions()
                .forEach(version -> evaluations.eraseFacts(version.submission().toString()));
        deadlines.forgetName(record.item());
    }
}
