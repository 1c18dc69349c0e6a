package io.countersign.engine.inbox;

import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bars one person from the tasks named "Look at it" of the test models. */
@Component
@Order
class TestInboxSource implements InboxSource {

    static final String BARRED = "ina";

    @Override
    public Optional<Waiting> describe(WaitingTask task) {
        if (!task.name().equals("Look at it")) {
            return Optional.empty();
        }
        return Optional.of(new Waiting(
                EntryKind.TASK,
                task.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Set.of(new PersonId(BARRED))));
    }
}
