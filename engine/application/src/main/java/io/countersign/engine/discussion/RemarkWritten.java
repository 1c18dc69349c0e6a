package io.countersign.engine.discussion;

import io.countersign.engine.content.Item;
import io.countersign.engine.identity.PersonId;
import java.util.Set;

/**
 * Somebody said something. Published in the transaction that keeps it.
 *
 * @param mentioned who is named in it and was not named in it before, without its author
 */
public record RemarkWritten(Item item, DiscussionThread thread, Remark remark, Kind kind, Set<PersonId> mentioned) {

    public RemarkWritten {
        mentioned = Set.copyOf(mentioned);
    }

    public enum Kind {
        /** The first of its thread. */
        OPENED,
        REPLIED,
        EDITED
    }
}
