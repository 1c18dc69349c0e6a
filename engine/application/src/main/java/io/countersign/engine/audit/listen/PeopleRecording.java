package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.identity.GroupAdded;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.GroupsChanged;
import io.countersign.engine.identity.PasswordChanged;
import io.countersign.engine.identity.PasswordGiven;
import io.countersign.engine.identity.PersonAdded;
import io.countersign.engine.identity.PersonDeactivated;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.PersonReactivated;
import io.countersign.engine.identity.PersonRenamed;
import io.countersign.engine.portrait.PortraitChanged;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became of people's accounts and rights; names and addresses are not kept here, because records are for ever. */
@Component
class PeopleRecording {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    private final Recorder recorder;

    PeopleRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(FIRST)
    @EventListener
    void on(PersonAdded event) {
        recorder.record(about("person.added", event.person()).with("groups", listed(event.groups())));
    }

    @Order(FIRST)
    @EventListener
    void on(PersonRenamed event) {
        recorder.record(about("person.renamed", event.person()));
    }

    @Order(FIRST)
    @EventListener
    void on(PortraitChanged event) {
        recorder.record(about(event.shown() ? "person.picture-chosen" : "person.picture-removed", event.person()));
    }

    @Order(FIRST)
    @EventListener
    void on(GroupsChanged event) {
        recorder.record(about("person.groups-changed", event.person())
                .with("added", listed(event.added()))
                .with("removed", listed(event.removed())));
    }

    @Order(FIRST)
    @EventListener
    void on(PersonDeactivated event) {
        recorder.record(about("person.deactivated", event.person()));
    }

    @Order(FIRST)
    @EventListener
    void on(PersonReactivated event) {
        recorder.record(about("person.reactivated", event.person()));
    }

    @Order(FIRST)
    @EventListener
    void on(PasswordChanged event) {
        recorder.record(about("password.changed", event.person()));
    }

    @Order(FIRST)
    @EventListener
    void on(PasswordGiven event) {
        recorder.record(about("password.given", event.person()));
    }

    @Order(FIRST)
    @EventListener
    void on(GroupAdded event) {
        recorder.record(of("group.added", "group", event.group()).with("group", event.group()));
    }

    private static Entry about(String action, PersonId person) {
        return of(action, "person", person).with("people", person);
    }

    private static String listed(Collection<GroupId> groups) {
        return groups.stream().sorted().map(GroupId::value).collect(Collectors.joining(" "));
    }
}
