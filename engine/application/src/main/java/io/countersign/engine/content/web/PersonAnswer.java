package io.countersign.engine.content.web;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.Map;

record PersonAnswer(String id, String displayName) {

    static PersonAnswer of(PersonId id, Map<PersonId, Person> people) {
        var person = people.get(id);
        return new PersonAnswer(id.value(), person == null ? id.value() : person.displayName());
    }
}
