package io.countersign.engine.rights;

import io.countersign.engine.identity.GroupId;
import java.util.List;

/**
 * Whether somebody may do something, and why.
 *
 * @param groups those that give the role that decides, or, for an item, its region
 */
public record Verdict(Answer answer, Reason reason, List<GroupId> groups) {

    /** What it comes to. */
    public enum Answer {
        YES,
        NO,
        /** The role lets in; on which object is decided as the scope says. */
        DEPENDS
    }

    /** Which line or rule decided. */
    public enum Reason {
        EVERYBODY,
        SIGNED_IN,
        NOBODY,
        INACTIVE,
        ROLE,
        NO_ROLE,
        OWN_ITEM,
        REGION_OF_ITEM,
        EVERY_ITEM,
        ITEM_NOT_IN_SIGHT,
        NO_AUTHOR
    }

    public Verdict {
        groups = List.copyOf(groups);
    }

    static Verdict of(Answer answer, Reason reason) {
        return new Verdict(answer, reason, List.of());
    }
}
