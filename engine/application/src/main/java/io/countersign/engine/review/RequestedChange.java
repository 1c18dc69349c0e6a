package io.countersign.engine.review;

import io.countersign.engine.discussion.ThreadId;

/**
 * A remark on which an approval hangs.
 *
 * @param number of the thread among those of its item, as people call it
 */
public record RequestedChange(ThreadId thread, int number) {}
