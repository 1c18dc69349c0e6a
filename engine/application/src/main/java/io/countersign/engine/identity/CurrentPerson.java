package io.countersign.engine.identity;

import java.util.Optional;

/** Who acts on this thread: the logged-in person of the request, or whom {@link Acting} put there. */
public interface CurrentPerson {

    /** The person; a 401 problem if nobody is logged in. */
    Person get();

    /** The person, or nothing when nobody is logged in or the system itself acts. */
    Optional<Person> find();
}
