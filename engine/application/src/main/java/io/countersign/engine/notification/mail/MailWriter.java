package io.countersign.engine.notification.mail;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.PublicAddress;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeFacts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a notice for one person. Its one link opens a page after login; opening it decides nothing. */
@Component
public class MailWriter {

    private static final Set<String> SHOWABLE = Set.of("https", "http");

    private final People people;
    private final PublicAddress address;
    private final MailTemplates templates;

    MailWriter(People people, PublicAddress address, MailTemplates templates) {
        this.people = people;
        this.address = address;
        this.templates = templates;
    }

    public Mail write(Notice notice, Person recipient) {
        var words = new Words(recipient.language(), recipient.zone());
        var page = page(notice, words, recipient);
        return new Mail(Subjects.of(notice, words), templates.text(page), templates.html(page));
    }

    private MailPage page(Notice notice, Words words, Person recipient) {
        var facts = notice.facts();
        var topic = Subjects.topic(notice);
        return new MailPage(
                recipient.language().getLanguage(),
                words.sayOr(topic + ".lead", "TASK.lead", nameOf(facts.by(), words), facts.title()),
                lines(facts, words),
                facts.comment() == null || facts.comment().isBlank() ? null : facts.comment(),
                notice.event().leadsToItsLink() ? List.of() : places(facts),
                words.sayOr(topic + ".button", "TASK.button"),
                link(notice),
                words.sayOr(topic + ".otherwise", "TASK.otherwise"),
                words.say("footer", recipient.displayName()));
    }

    private List<MailPage.Line> lines(NoticeFacts facts, Words words) {
        var lines = new ArrayList<MailPage.Line>();
        lines.add(new MailPage.Line(words.say("label.content"), facts.title()));
        if (facts.version() != null) {
            lines.add(new MailPage.Line(words.say("label.version"), "v" + facts.version()));
        }
        if (facts.role() != null) {
            lines.add(new MailPage.Line(words.say("label.role"), words.role(facts.role())));
        }
        if (facts.market() != null) {
            lines.add(new MailPage.Line(words.say("label.market"), facts.market()));
        }
        if (facts.by() != null) {
            lines.add(new MailPage.Line(words.say("label.by"), nameOf(facts.by(), words)));
        }
        if (facts.at() != null) {
            lines.add(new MailPage.Line(words.say("label.at"), words.time(facts.at())));
        }
        return lines;
    }

    private String nameOf(@Nullable PersonId person, Words words) {
        return person == null
                ? words.say("somebody")
                : people.find(person).map(Person::displayName).orElse(person.value());
    }

    private static List<MailPage.Place> places(NoticeFacts facts) {
        return facts.links().stream()
                .filter(link -> SHOWABLE.contains(String.valueOf(link.address().getScheme())))
                .map(link -> new MailPage.Place(link.name(), link.address()))
                .toList();
    }

    private URI link(Notice notice) {
        var links = notice.facts().links();
        if (notice.event().leadsToItsLink() && !links.isEmpty()) {
            return links.get(0).address();
        }
        var item = notice.facts().item();
        var task = notice.task();
        var page = item == null ? pageWithoutItem(notice) : "/workspace/content/" + item;
        return address.resolve(task == null ? page : page + "?task=" + URLEncoder.encode(task, StandardCharsets.UTF_8));
    }

    private static String pageWithoutItem(Notice notice) {
        return notice.event().isAboutRules() ? "/workspace/rules" : "/workspace/inbox";
    }
}
