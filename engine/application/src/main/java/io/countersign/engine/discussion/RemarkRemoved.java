package io.countersign.engine.discussion;

/** Somebody took back what they had said. Published in the transaction that removes it. */
public record RemarkRemoved(DiscussionThread thread, Remark remark) {}
