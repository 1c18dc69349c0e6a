package io.countersign.engine.retention.erasure;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.retention.Deadline;
import io.countersign.engine.retention.DueItem;
import io.countersign.engine.retention.ErasureRecord;
import io.countersign.engine.retention.jdbc.DeadlineTable;
import io.countersign.engine.retention.jdbc.ErasureRecords;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What is due, what the night takes of it, and what was erased. Asks nobody's rights. */
@Service
public class Erasures {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final int PAGE = 200;

    private final DeadlineTable deadlines;
    private final ErasureRecords records;
    private final Erasing erasing;
    private final Terms terms;
    private final Clock clock;

    Erasures(DeadlineTable deadlines, ErasureRecords records, Erasing erasing, Terms terms, Clock clock) {
        this.deadlines = deadlines;
        this.records = records;
        this.erasing = erasing;
        this.terms = terms;
        this.clock = clock;
    }

    /** The days that have come, one per item, the earliest first. */
    public List<Deadline> due(Optional<Deadline.Position> after, int limit) {
        return deadlines.due(terms.today(clock.instant()), after, limit);
    }

    public DueItem look(Deadline last) {
        return erasing.look(last);
    }

    public Optional<ErasureRecord> find(ItemId item) {
        return records.find(item);
    }

    /** The newest first. */
    public List<ErasureRecord> list(Optional<ErasureRecord.Position> after, int limit) {
        return records.list(after, limit);
    }

    /**
     * Erases everything that is due and that nothing stands in the way of, each item in a transaction of its own. One that
     * cannot be erased does not keep the others; of several nodes each item's row lets one do it.
     *
     * @return how many
     */
    public int eraseDue() {
        int erased = 0;
        Optional<Deadline.Position> after = Optional.empty();
        List<Deadline> page;
        do {
            page = due(after, PAGE);
            erased += (int) page.stream().filter(this::erase).count();
            after = page.isEmpty() ? after : Optional.of(Deadline.Position.of(page.get(page.size() - 1)));
        } while (page.size() == PAGE);
        return erased;
    }

    private boolean erase(Deadline last) {
        try {
            if (!erasing.look(last).obstacles().isEmpty()) {
                return false;
            }
            erasing.erase(last.item(), Optional.empty(), "It was due, and the nightly run took it.");
            return true;
        } catch (RuntimeException failure) {
            LOG.error(
                    "Erasure: item {} is due and could not be erased; nothing of it is gone. It is tried again the next night.",
                    last.item(),
                    failure);
            return false;
        }
    }
}
