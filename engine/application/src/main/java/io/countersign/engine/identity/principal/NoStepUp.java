package io.countersign.engine.identity.principal;

import io.countersign.engine.identity.StepUp;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Local accounts have a password and nothing beside it. */
@Component
@ConditionalOnProperty(name = "countersign.identity.provider", havingValue = "local", matchIfMissing = true)
class NoStepUp implements StepUp {

    @Override
    public void demand() {
        // There is nothing that could be asked for.
    }
}
