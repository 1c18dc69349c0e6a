package io.countersign.engine.identity.camunda;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Knows when the application has been put together; the engine is built and set up before, in nobody's name. */
@Component
class StartUp implements SmartLifecycle {

    private volatile boolean over;

    @Override
    public void start() {
        over = true;
    }

    @Override
    public void stop() {
        over = false;
    }

    @Override
    public boolean isRunning() {
        return over;
    }

    /** Before the web server and the job executor, which start in later phases. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    boolean isOver() {
        return over;
    }
}
