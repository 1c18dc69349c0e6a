package io.countersign.engine.notification.mail;

/** What the mail server said. */
public sealed interface Handover {

    /** It is the server's now. */
    record Accepted() implements Handover {}

    /** The server does not want it, and asking again would not help. */
    record Refused(String why) implements Handover {}

    /** Nobody knows, or the server asks for patience. */
    record Unreachable(String why) implements Handover {}
}
