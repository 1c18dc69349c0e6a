package io.countersign.engine.workflow.camunda;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sings when code of a model's choice runs: when it is made, called, or only loaded (by {@link Loaded}). */
public final class Canary implements JavaDelegate {

    static final AtomicInteger SONGS = new AtomicInteger();

    public Canary() {
        sing();
    }

    public static String sing() {
        SONGS.incrementAndGet();
        return "sung";
    }

    @Override
    public void execute(DelegateExecution execution) {
        sing();
    }

    /** Sings as soon as its class is initialised, before anybody could refuse to make an object of it. */
    public static final class Loaded {
        static {
            sing();
        }

        private Loaded() {}
    }
}
