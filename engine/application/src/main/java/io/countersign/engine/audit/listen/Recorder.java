package io.countersign.engine.audit.listen;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.audit.jdbc.AuditTable;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes records into the transaction of whatever happened: if the record cannot be written, it did not happen. */
@Component
class Recorder {

    private final AuditTable table;
    private final CurrentPerson current;
    private final Clock clock;

    Recorder(AuditTable table, CurrentPerson current, Clock clock) {
        this.table = table;
        this.current = current;
        this.clock = clock;
    }

    @Transactional
    public void record(Entry entry) {
        table.append(entry, current.find().map(Person::id), clock.instant());
    }

    /** Of somebody who is not known as acting yet. */
    @Transactional
    public void record(Entry entry, PersonId actor) {
        table.append(entry, Optional.of(actor), clock.instant());
    }
}
