package io.countersign.engine.workflow.camunda;

import io.countersign.engine.database.OneByOne;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** What must be there before the first request, the first job and the first external task: rights, models, filters. */
@Component
class EngineStart implements SmartLifecycle {

    private final ModelNames names;
    private final EngineRights rights;
    private final ShippedModels models;
    private final TasklistFilters filters;
    private final OneByOne nodes;
    private volatile boolean running;

    EngineStart(ModelNames names, EngineRights rights, ShippedModels models, TasklistFilters filters, OneByOne nodes) {
        this.names = names;
        this.rights = rights;
        this.models = models;
        this.filters = filters;
        this.nodes = nodes;
    }

    @Override
    public void start() {
        names.check();
        nodes.run("set up the engine", () -> {
            rights.grant();
            models.deploy();
            filters.create();
        });
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in a late phase. */
    @Override
    public int getPhase() {
        return 0;
    }
}
