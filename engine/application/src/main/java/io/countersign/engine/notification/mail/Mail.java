package io.countersign.engine.notification.mail;

/**
 * A mail that is ready to go.
 *
 * @param subject one line
 * @param text complete by itself
 * @param html the same for programs that show it
 */
public record Mail(String subject, String text, String html) {}
