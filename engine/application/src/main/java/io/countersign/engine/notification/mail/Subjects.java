package io.countersign.engine.notification.mail;

import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The subject: what to do, by when, about what. */
final class Subjects {

    private static final int LONGEST = 160;

    /** Line breaks would begin a new header; other control and direction marks could disguise the text. */
    private static final Pattern NOT_A_LINE =
            Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private Subjects() {}

    /** Under which name the words of a notice are kept. */
    static String topic(Notice notice) {
        var kind = notice.facts().kind();
        return notice.event().isAboutTask() && kind != null
                ? kind
                : notice.event().name();
    }

    static String of(Notice notice, Words words) {
        var facts = notice.facts();
        var due = facts.at() == null ? "" : words.say("by", words.time(facts.at()));
        var scope = Stream.of(facts.market(), facts.role() == null ? null : words.role(facts.role()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var subject = words.sayOr(
                topic(notice) + ".subject",
                "TASK.subject",
                facts.title(),
                due,
                scope.isEmpty() ? "" : " (" + scope + ")");
        return oneLine(notice.event() == NoticeEvent.TASK_REMINDER ? words.say("reminder", subject) : subject);
    }

    static String oneLine(String text) {
        var line = NOT_A_LINE.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
