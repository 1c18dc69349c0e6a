package io.countersign.engine.publication.web;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.Map;
import java.util.Optional;

/** A person as others refer to it. */
record PersonRef(String id, String displayName) {

    static PersonRef of(PersonId id, Map<PersonId, Person> people) {
        String name =
                Optional.ofNullable(people.get(id)).map(Person::displayName).orElse(id.value());
        return new PersonRef(id.value(), name);
    }
}
