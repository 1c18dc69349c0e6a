package io.countersign.engine.notification;

import io.countersign.engine.TestMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A mail as its reader sees it. */
record ReadMail(String subject, String text, String html) {

    /** What the test company's person got about something, oldest first. */
    static List<ReadMail> to(String userName, String about) {
        return TestMail.to(userName).stream()
                .map(ReadMail::of)
                .filter(mail -> mail.subject.contains(about))
                .toList();
    }

    static List<String> subjects(String userName, String about) {
        return to(userName, about).stream().map(ReadMail::subject).toList();
    }

    private static ReadMail of(MimeMessage mail) {
        try {
            return new ReadMail(
                    MimeUtility.decodeText(MimeUtility.unfold(mail.getHeader("Subject", null))),
                    part((MimeMultipart) mail.getContent(), "text/plain"),
                    part((MimeMultipart) mail.getContent(), "text/html"));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String part(MimeMultipart parts, String type) throws MessagingException, IOException {
        for (int number = 0; number < parts.getCount(); number++) {
            var part = parts.getBodyPart(number);
            if (part.getContent() instanceof MimeMultipart inner) {
                return part(inner, type);
            }
            if (part.isMimeType(type)) {
                return String.valueOf(part.getContent());
            }
        }
        throw new AssertionError("No part of type " + type);
    }

    /** Where its links lead to. */
    List<String> links() {
        return Stream.of(html.split("href=\"", -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }
}
