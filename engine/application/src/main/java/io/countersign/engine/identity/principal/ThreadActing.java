package io.countersign.engine.identity.principal;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

@Component
class ThreadActing implements Acting, CurrentPerson {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadActing.class);

    private final EnginePrincipal engine;

    ThreadActing(EnginePrincipal engine) {
        this.engine = engine;
    }

    @Override
    public Person get() {
        return find().orElseThrow(
                        () -> ProblemException.unauthenticated("NOT_LOGGED_IN", "Nobody is logged in. Log in."));
    }

    @Override
    public Optional<Person> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication known
                ? Optional.of(known.person())
                : Optional.empty();
    }

    @Override
    public <T> T as(Person person, Supplier<T> work) {
        if (!person.active()) {
            throw ProblemException.forbidden("NOT_ACTIVE", "This person may no longer act. Ask somebody else.");
        }
        return within(person, work);
    }

    @Override
    public <T> T asSystem(String why, Supplier<T> work) {
        LOG.debug("The system acts: {}", why);
        return within(null, work);
    }

    private <T> T within(@Nullable Person person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                person == null ? new SecurityContextImpl() : new SecurityContextImpl(new PersonAuthentication(person)));
        try (var scope = engine.enter(person)) {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
