package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.Person;

/** A person and the one moment at which the generated password is known. */
public record IssuedPassword(Person person, Password password) {}
