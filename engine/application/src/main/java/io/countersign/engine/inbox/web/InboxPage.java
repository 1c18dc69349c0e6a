package io.countersign.engine.inbox.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next to be sent as {@code after}; absent on the last page */
record InboxPage(List<InboxEntry> items, @Nullable String next) {}
