package io.countersign.engine.discussion.talk;

import io.countersign.engine.content.Item;
import io.countersign.engine.discussion.Remark;
import io.countersign.engine.discussion.RemarkId;
import io.countersign.engine.discussion.jdbc.ItemCounts;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Remarks of the person who is acting, as of now. */
@Component
class NewRemarks {

    /** More than people read; whoever has that much to say talks to each other. */
    private static final int MOST_OF_AN_ITEM = 500;

    private final Rights rights;
    private final RemarkWords words;
    private final ItemCounts counts;
    private final Clock clock;

    NewRemarks(Rights rights, RemarkWords words, ItemCounts counts, Clock clock) {
        this.rights = rights;
        this.words = words;
        this.counts = counts;
        this.clock = clock;
    }

    /** @throws ProblemException 400 */
    Remark written(Item item, String given) {
        var said = words.read(given);
        return new Remark(
                RemarkId.random(),
                rights.me(),
                act().at(),
                said,
                words.mentions(item, said),
                0,
                Optional.empty(),
                Optional.empty());
    }

    /** @throws ProblemException 409 when there are too many */
    ItemCounts.Counts counted(Item item, boolean opensThread) {
        var all = counts.add(item.id(), opensThread);
        if (all.remarks() > MOST_OF_AN_ITEM) {
            throw ProblemException.conflict(
                    "TOO_MANY_REMARKS",
                    "Discussion of “%s”: it has %d remarks, and no more fit in. Talk to each other, and edit one of yours with what came out of it."
                            .formatted(item.name(), MOST_OF_AN_ITEM));
        }
        return all;
    }

    /** Who acts, now; as exactly as the database keeps it. */
    Remark.Act act() {
        return new Remark.Act(rights.me(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
