package io.countersign.engine.content;

import java.util.Optional;

/**
 * @param path e.g. {@code variants[<account>/DE].text}, {@code slot}, {@code facts.content.paid}
 * @param before empty when it was not there
 * @param after empty when it is gone
 */
public record Change(String path, Optional<String> before, Optional<String> after) {}
