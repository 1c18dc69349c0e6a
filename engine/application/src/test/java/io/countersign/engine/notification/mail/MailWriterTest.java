package io.countersign.engine.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.TranslatedTexts;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.Languages;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail that there is, in every language that there is. */
@EngineTest
class MailWriterTest {

    private static final String TITLE = "Spring {0} & 'offer' $1";
    private static final ItemId ITEM = new ItemId(UUID.randomUUID());

    private static final Map<Locale, String> LOGIN = Map.of(
            Locale.ENGLISH,
            "asks you to log in",
            Locale.GERMAN,
            "verlangt eine Anmeldung",
            Locale.FRENCH,
            "demande une connexion",
            Locale.forLanguageTag("es"),
            "pide iniciar sesión");

    @Autowired
    private MailWriter writer;

    @Autowired
    private TestCompany company;

    static Stream<Notice> notices() {
        var facts = new NoticeFacts(
                TITLE,
                ITEM,
                2,
                null,
                "LEGAL",
                "DE",
                Instant.parse("2026-12-01T10:00:00Z"),
                new PersonId("mia"),
                "Look here",
                List.of());
        var notices = new ArrayList<Notice>();
        for (var event : NoticeEvent.values()) {
            if (event.isAboutTask()) {
                Stream.of(EntryKind.values()).forEach(kind -> notices.add(aboutTask(event, kind, facts)));
            } else {
                notices.add(Notice.to(Set.of(new PersonId("mia")), event, "key", facts));
            }
        }
        return notices.stream();
    }

    private static Notice aboutTask(NoticeEvent event, EntryKind kind, NoticeFacts facts) {
        var about = new NoticeFacts(
                facts.title(),
                facts.item(),
                facts.version(),
                kind.name(),
                facts.role(),
                facts.market(),
                facts.at(),
                facts.by(),
                facts.comment(),
                facts.links());
        return new Notice(event, "key", "task 1&2", null, Set.of(), about);
    }

    @ParameterizedTest
    @MethodSource("notices")
    void saysWhatToDoByOneLinkInTheReadersLanguage(Notice notice) {
        var subjects = new HashSet<String>();
        for (var language : Languages.SPOKEN) {
            var mail = writer.write(notice, reader(language));
            var link = notice.task() == null
                    ? "/workspace/content/" + ITEM
                    : "/workspace/content/" + ITEM + "?task=task+1%262";
            assertThat(mail.subject()).contains(TITLE);
            assertThat(mail.text()).contains(link, "Look here");
            assertThat(mail.html()).contains("Spring {0} &amp; &#39;offer&#39; $1", link.replace("&", "&amp;"));
            assertThat(occurrences(mail.html(), "href=\"")).isOne();
            assertThat(occurrences(mail.text(), "http")).isOne();
            assertThat(mail.html()).contains("lang=\"" + language.getLanguage() + "\"", LOGIN.get(language));
            assertThat(mail.text()).contains(LOGIN.get(language));
            for (var part : List.of(mail.subject(), mail.text(), mail.html())) {
                assertThat(part.replace("Spring {0}", "")).doesNotContainPattern("\\{\\w*}|\\$\\{|null");
            }
            subjects.add(mail.subject());
        }
        assertThat(subjects).as("one in each language").hasSameSizeAs(Languages.SPOKEN);
    }

    @Test
    void hasTheSameWordsInEveryLanguage() {
        TranslatedTexts.assertWhole(
                "mail/words",
                "label.version",
                "role.marketing",
                "role.compliance",
                "role.it",
                "role.principal",
                "role.cco");
        assertThat(Stream.of(EntryKind.values())
                        .filter(kind -> kind != EntryKind.CHOOSE_SLOT)
                        .map(kind -> kind + ".subject"))
                .isSubsetOf(TranslatedTexts.of("mail/words", Locale.ENGLISH).keySet());
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private Person reader(Locale language) {
        var bea = company.person("bea");
        return new Person(
                bea.id(),
                bea.displayName(),
                bea.email(),
                language,
                bea.zone(),
                bea.active(),
                bea.groups(),
                bea.roles());
    }
}
