package io.countersign.engine.compliance.web;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;

/** A person by name. */
record PersonAnswer(String id, String displayName) {

    static PersonAnswer of(PersonId id, People people) {
        return new PersonAnswer(
                id.value(), people.find(id).map(Person::displayName).orElse(id.value()));
    }
}
