package io.countersign.engine.discussion;

import java.util.Optional;

/**
 * @param version on which it is opened
 * @param anchor prefix and suffix of words are not looked at; they are taken from the version
 * @param words of the first remark; {@code @} and a person's id names that person
 */
public record NewThread(int version, Optional<Target> target, Anchor anchor, String words) {}
