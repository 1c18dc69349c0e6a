package io.countersign.engine.workflow.camunda;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets one thread of this node at a time bring outcomes into a process instance. The engine counts what is left of a
 * multi-instance activity in rows that all its instances change: without turns all but one of them lose and try again. Other
 * nodes are not kept out; against them an outcome is repeated, as before.
 */
final class Turns {

    /** Instances that share one by chance only wait for each other. */
    private static final int MANY = 64;

    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(MANY).toArray(Lock[]::new);

    void take(String processInstance, Runnable work) {
        var turn = turns[Math.floorMod(processInstance.hashCode(), MANY)];
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }
}
