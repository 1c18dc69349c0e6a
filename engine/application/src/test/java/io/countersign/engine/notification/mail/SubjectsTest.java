package io.countersign.engine.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectsTest {

    private static final Words ENGLISH = new Words(Locale.ENGLISH, ZoneId.of("Europe/Berlin"));
    private static final Words GERMAN = new Words(Locale.GERMAN, ZoneId.of("Europe/Berlin"));

    @Test
    void saysWhatToDoByWhenAboutWhat() {
        assertThat(Subjects.of(review("Spring launch", NoticeEvent.TASK_WAITING), ENGLISH))
                .startsWith("Decide by Dec 1, 2026")
                .contains("5:00")
                .endsWith(": Spring launch (DE, Legal)");
        assertThat(Subjects.of(review("Frühling", NoticeEvent.TASK_REMINDER), GERMAN))
                .startsWith("Erinnerung: Entscheiden bis 01.12.2026")
                .contains("17:00")
                .endsWith(": Frühling (DE, Recht)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: all@example.org", "a\nb", "a\u2028b", "a\u202Eb", "a\u0000b"})
    void staysOnOneLineWhateverTheTitle(String title) {
        assertThat(Subjects.of(review(title, NoticeEvent.TASK_WAITING), ENGLISH))
                .doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202E]");
    }

    @Test
    void readsNothingThatAUserWroteAsAPattern() {
        assertThat(Subjects.of(review("{0} ${7*7} '", NoticeEvent.TASK_WAITING), ENGLISH))
                .contains("{0} ${7*7} '");
    }

    @Test
    void shortensALongTitleWithoutCuttingACharacterInHalf() {
        String subject = Subjects.oneLine("😀".repeat(400));

        assertThat(subject.codePointCount(0, subject.length())).isEqualTo(160);
        assertThat(subject).endsWith("😀…");
    }

    @ParameterizedTest
    @EnumSource(NoticeEvent.class)
    void hasWordsForEveryEventInBothLanguages(NoticeEvent event) {
        String topic = event.isAboutTask() ? "REVIEW" : event.name();
        for (String part : List.of("subject", "lead", "button", "otherwise")) {
            assertThat(GERMAN.say(topic + "." + part)).isNotEqualTo(ENGLISH.say(topic + "." + part));
        }
    }

    private static Notice review(String title, NoticeEvent event) {
        var facts = new NoticeFacts(
                title,
                new ItemId(UUID.randomUUID()),
                1,
                "REVIEW",
                "legal",
                "DE",
                Instant.parse("2026-12-01T16:00:00Z"),
                null,
                null,
                List.of());
        return new Notice(event, "key", "task", null, Set.of(), facts);
    }
}
