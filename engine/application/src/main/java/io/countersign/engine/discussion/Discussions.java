package io.countersign.engine.discussion;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.Person;
import java.util.List;

/**
 * What people say about items, as the person who is acting may see it. What may not be seen is not there: 404. Everybody who
 * may see an item may say something about it, until it is published or rejected for good.
 */
public interface Discussions {

    /** Threads by number. */
    Discussion of(ItemId item, DiscussionSearch search);

    /**
     * @throws io.countersign.engine.problem.ProblemException 400 when the words or what they are pinned to are not right, 404,
     *     409 when the discussion is closed or full
     */
    DiscussionThread open(ItemId item, NewThread thread);

    DiscussionThread get(ThreadId thread);

    /** Opens nothing that was resolved. */
    DiscussionThread reply(ThreadId thread, String words);

    /**
     * Changes one's own words.
     *
     * @param edits how often they had been changed when the person looked
     * @throws io.countersign.engine.problem.ProblemException 400, 403 for others' words, 404, 409, 412 changed meanwhile
     */
    DiscussionThread edit(ThreadId thread, RemarkId remark, int edits, String words);

    /** Takes back one's own words; that there were some, stays. */
    DiscussionThread remove(ThreadId thread, RemarkId remark);

    /** Resolves or reopens; nothing happens when it is so already. */
    DiscussionThread settle(ThreadId thread, boolean resolved);

    /** Who could be mentioned: active people who may see the item, by id. */
    List<Person> readers(ItemId item, String text, int limit);

    /** The open threads, by number. Asks nobody's rights. */
    List<DiscussionThread> openOn(ItemId item);
}
