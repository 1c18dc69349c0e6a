package io.countersign.engine.compliance.rule.web;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;

/** A person by name. */
record PersonJson(String id, String displayName) {

    static PersonJson of(PersonId id, People people) {
        return new PersonJson(
                id.value(), people.find(id).map(Person::displayName).orElse(id.value()));
    }
}
