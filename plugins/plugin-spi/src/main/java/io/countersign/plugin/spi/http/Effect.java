package io.countersign.plugin.spi.http;

/** What a request may have done when nobody knows how it ended. */
public enum Effect {
    /** Nothing that people see: reading, logging in, uploading an image. It may be repeated. */
    NONE,
    /** It publishes, changes or deletes. Without a clear answer the outcome is unknown. */
    PUBLIC
}
