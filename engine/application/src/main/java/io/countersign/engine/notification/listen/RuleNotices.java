package io.countersign.engine.notification.listen;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.RollBackChanged;
import io.countersign.engine.compliance.RuleDraftChanged;
import io.countersign.engine.compliance.RuleEditors;
import io.countersign.engine.compliance.RulesReleased;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.PublicAddress;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import io.countersign.engine.notification.relay.Outbox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Changes of the rules: told to those who can decide about them, and their outcome to those who made them. */
@Component
class RuleNotices {

    private final Outbox outbox;
    private final RuleEditors editors;
    private final CurrentPerson current;
    private final PublicAddress address;

    RuleNotices(Outbox outbox, RuleEditors editors, CurrentPerson current, PublicAddress address) {
        this.outbox = outbox;
        this.editors = editors;
        this.current = current;
        this.address = address;
    }

    @EventListener
    void on(RuleDraftChanged event) {
        var version = event.version().orElse("");
        var authors = editors.editorsOf(event.pack().key(), version);
        var facts = about(
                event.pack(),
                version,
                "drafts/" + event.draft(),
                event.comment().orElse(""));
        switch (event.step()) {
            case HANDED_OVER ->
                tell(
                        without(editors.administratorsOf(event.pack()), authors),
                        NoticeEvent.RULES_HANDED_OVER,
                        event.draft() + " " + version,
                        facts);
            case RETURNED -> tell(authors, NoticeEvent.RULES_RETURNED, event.draft() + " " + version, facts);
            case CREATED, SAVED, DISCARDED -> {
                // Nobody else has to do anything about it.
            }
        }
    }

    @EventListener
    void on(RulesReleased event) {
        var version = event.version().semver();
        tell(
                event.editors(),
                NoticeEvent.RULES_RELEASED,
                event.draft() + " " + version,
                about(event.pack(), version, event.pack().key(), ""));
    }

    @EventListener
    void on(RollBackChanged event) {
        var version = event.version().semver();
        var facts = about(event.pack(), version, event.pack().key(), event.reason());
        var key = event.pack().key() + " " + version;
        if (event.done()) {
            var people = new HashSet<>(editors.editorsOf(event.pack().key(), version));
            people.add(event.requestedBy());
            tell(people, NoticeEvent.RULES_ROLLED_BACK, key, facts);
        } else {
            var others = without(editors.administratorsOf(event.pack()), Set.of(event.requestedBy()));
            tell(others, NoticeEvent.RULES_ROLL_BACK_ASKED, key, facts);
        }
    }

    private NoticeFacts about(Pack pack, String version, String page, String said) {
        var link = new NoticeFacts.Link(pack.title(), address.resolve("/workspace/rules/" + page));
        var title = version.isEmpty() ? pack.title() : pack.title() + " " + version;
        return NoticeFacts.about(title)
                .saidBy(current.find().map(Person::id).orElse(null), said)
                .seenAt(List.of(link));
    }

    private void tell(Set<PersonId> people, NoticeEvent event, String key, NoticeFacts facts) {
        if (!people.isEmpty()) {
            outbox.append(Notice.to(people, event, key, facts));
        }
    }

    private static Set<PersonId> without(Set<PersonId> people, Set<PersonId> others) {
        var rest = new HashSet<>(people);
        rest.removeAll(others);
        return rest;
    }
}
