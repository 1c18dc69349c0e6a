package io.countersign.engine.identity.principal;

import io.countersign.engine.identity.Person;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A person whose identity has been established, with the rights of this moment. Lives for one request or one piece of work. */
public final class PersonAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final Assurance assurance;

    public PersonAuthentication(Person person) {
        this(person, Assurance.UNKNOWN);
    }

    public PersonAuthentication(Person person, Assurance assurance) {
        super(List.of());
        this.person = person;
        this.assurance = assurance;
        setAuthenticated(true);
    }

    public Person person() {
        return person;
    }

    public Assurance assurance() {
        return assurance;
    }

    @Override
    public String getName() {
        return person.id().value();
    }

    @Override
    public Object getPrincipal() {
        return person.id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
