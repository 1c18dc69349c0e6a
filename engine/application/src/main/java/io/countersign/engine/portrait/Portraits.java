package io.countersign.engine.portrait;

import io.countersign.engine.asset.Assets;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.portrait.jdbc.PortraitTable;
import io.countersign.engine.problem.ProblemException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody may choose a picture of oneself, and nobody that of somebody else. */
@Service
public class Portraits {

    private final PortraitTable table;
    private final Assets assets;
    private final CurrentPerson current;
    private final People people;
    private final ApplicationEventPublisher events;

    Portraits(
            PortraitTable table,
            Assets assets,
            CurrentPerson current,
            People people,
            ApplicationEventPublisher events) {
        this.table = table;
        this.assets = assets;
        this.current = current;
        this.people = people;
        this.events = events;
    }

    /**
     * Of the person who is acting, instead of the one before. Only a small copy of the pixels is kept.
     *
     * @param name what the file is called
     * @throws ProblemException as {@link Assets#reduce}
     */
    @Transactional
    public void choose(String name, InputStream bytes) {
        PersonId person = current.get().id();
        var small = assets.reduce(name, bytes);
        table.put(person, small.mediaType(), small.bytes());
        events.publishEvent(new PortraitChanged(person, true));
    }

    /** Of the person who is acting; nothing happens when there is none. */
    @Transactional
    public void remove() {
        PersonId person = current.get().id();
        if (table.remove(person)) {
            events.publishEvent(new PortraitChanged(person, false));
        }
    }

    /** @throws ProblemException 404 when there is no such person */
    @Transactional(readOnly = true)
    public Optional<Portrait> of(PersonId person) {
        if (people.find(person).isEmpty()) {
            throw ProblemException.notFound("Person", person);
        }
        return table.find(person);
    }
}
