package io.countersign.engine.identity.principal;

import io.countersign.engine.identity.Person;
import org.jspecify.annotations.Nullable;

/** In whose name the process engine works on this thread. */
public interface EnginePrincipal {

    /**
     * From now on the engine works for the person, or for the system itself when null.
     *
     * @return puts back what was before; to be closed on the same thread
     */
    Scope enter(@Nullable Person person);

    /** Puts back who acted before. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
