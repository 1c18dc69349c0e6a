package io.countersign.engine.publication.sending;

import java.util.Locale;

/** Places where a test can end the process as a power cut would. */
enum CrashPoint {
    /** The row is SENDING and committed; the network was not called. */
    BEFORE_CALL,
    /** The network has accepted; we have stored nothing of it. */
    AFTER_ACCEPT,
    /** The outcome is unknown and not yet stored. */
    BEFORE_UNKNOWN,
    /** The network was asked, and its answer is not yet stored. */
    AFTER_ASKING,
    /** The row is SENT and the process has moved on, both not yet committed. */
    BEFORE_COMMIT,
    /** Both are committed; the worker does not know it yet. */
    AFTER_COMMIT;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
