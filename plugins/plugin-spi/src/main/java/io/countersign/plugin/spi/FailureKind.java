package io.countersign.plugin.spi;

/**
 * Why a plugin could not do what it was asked. The plugin decides the kind once, where it reads the network's answer; the
 * engine turns it into the next step, so a wrong kind sends the work to the wrong person or publishes twice.
 */
public enum FailureKind {
    /** The network refuses this text, image or link. The author mends it; repeating it unchanged is useless. */
    CONTENT_REJECTED,
    /** The account is not usable: token expired or revoked, right missing, account blocked. Its owner reconnects. */
    NOT_CONNECTED,
    /** Too many calls. Nothing was done; it is tried again at {@link PluginFailure#retryAt()}. */
    RATE_LIMITED,
    /** The network is down or the request surely never reached it. Nothing was done; it is tried again. */
    UNAVAILABLE,
    /** The request may have been carried out. It is never repeated before the network, or a person, was asked. */
    OUTCOME_UNKNOWN,
    /** The plugin met something that it was not written for. An incident for the platform admin. */
    PLUGIN_DEFECT
}
