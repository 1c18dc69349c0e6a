package io.countersign.engine.content.access;

import io.countersign.engine.identity.CurrentPerson;
import org.springframework.stereotype.Component;

/** The viewer of this thread. */
@Component
public class CurrentViewer {

    private final CurrentPerson current;

    CurrentViewer(CurrentPerson current) {
        this.current = current;
    }

    public Viewer get() {
        return current.find().map(Viewer::of).orElse(Viewer.SYSTEM);
    }
}
