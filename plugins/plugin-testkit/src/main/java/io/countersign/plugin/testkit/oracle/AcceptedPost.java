package io.countersign.plugin.testkit.oracle;

/**
 * One accepted post.
 *
 * @param id the network's own name of it: a number that grows by one with each accepted post
 * @param key what the client named it
 */
public record AcceptedPost(String id, String key, String text) {}
