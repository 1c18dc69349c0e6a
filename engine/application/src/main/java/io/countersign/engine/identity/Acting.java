package io.countersign.engine.identity;

import java.util.function.Supplier;

/**
 * Does work in somebody's name on this thread, for the application and the process engine alike, and restores who acted
 * before, also when the work fails. The process engine refuses calls that happen in nobody's name.
 */
public interface Acting {

    <T> T as(Person person, Supplier<T> work);

    /**
     * Work that no person asked for; the engine checks no authorizations for it.
     *
     * @param why a few words for the log and for whoever asks later, such as {@code "send reminders"}
     */
    <T> T asSystem(String why, Supplier<T> work);

    default void runAs(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    default void runAsSystem(String why, Runnable work) {
        asSystem(why, () -> {
            work.run();
            return true;
        });
    }
}
