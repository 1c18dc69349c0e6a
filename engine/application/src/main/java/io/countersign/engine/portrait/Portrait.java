package io.countersign.engine.portrait;

/**
 * @param mediaType {@code image/jpeg} or {@code image/png}
 * @param tag another for every other picture
 */
public record Portrait(String mediaType, byte[] bytes, String tag) {}
