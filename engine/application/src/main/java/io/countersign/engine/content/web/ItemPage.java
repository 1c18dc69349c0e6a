package io.countersign.engine.content.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next to be sent as {@code after}; absent on the last page */
record ItemPage(List<ItemSummaryAnswer> items, @Nullable String next) {}
