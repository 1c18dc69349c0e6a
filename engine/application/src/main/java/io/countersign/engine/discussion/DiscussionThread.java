package io.countersign.engine.discussion;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * A remark and the answers to it.
 *
 * @param number 1 for the first of its item
 * @param version on which it was opened
 * @param target empty when it is about the version as a whole
 * @param remarks in the order in which they were written, the first one included
 * @param resolution empty while it is open
 */
public record DiscussionThread(
        ThreadId id,
        ItemId item,
        int number,
        int version,
        Optional<Target> target,
        Anchor anchor,
        List<Remark> remarks,
        Optional<Remark.Act> resolution) {

    public DiscussionThread {
        remarks = List.copyOf(remarks);
    }

    public DiscussionThread with(List<Remark> all) {
        return new DiscussionThread(id, item, number, version, target, anchor, all, resolution);
    }

    public Optional<Remark> remark(RemarkId wanted) {
        return remarks.stream().filter(remark -> remark.id().equals(wanted)).findFirst();
    }

    public PersonId openedBy() {
        return remarks.get(0).author();
    }

    public boolean isOpen() {
        return resolution.isEmpty();
    }
}
