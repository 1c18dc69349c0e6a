package io.countersign.engine.review.web;

import io.countersign.engine.identity.Person;

record PersonRef(String id, String displayName) {

    static PersonRef of(Person person) {
        return new PersonRef(person.id().value(), person.displayName());
    }
}
