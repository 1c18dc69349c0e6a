package io.countersign.engine.live;

import java.util.Set;

/** The open pages of this node. */
public interface Audience {

    /** Tells the pages that wait for one of the topics. Returns at once. */
    void tell(Set<Topic> topics);

    /** Nobody knows what was missed: every page reads everything again. */
    void tellAll();
}
