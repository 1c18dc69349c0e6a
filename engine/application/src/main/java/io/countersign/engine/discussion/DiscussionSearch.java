package io.countersign.engine.discussion;

import java.util.Optional;

/**
 * Which threads of an item.
 *
 * @param version in which their places are looked for; empty for the newest
 * @param open only open ones, or only resolved ones; empty for all
 * @param after the number of the last thread of the page before; 0 for the first page
 */
public record DiscussionSearch(Optional<Integer> version, Optional<Boolean> open, int after, int limit) {}
