package io.countersign.engine.publication.web;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.FreshLogin;
import io.countersign.engine.identity.People;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.EmergencyStop;
import io.countersign.engine.publication.EmergencyStops;
import io.countersign.engine.publication.StopScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Emergency stops over HTTP. */
@RestController
@RequestMapping("/api/emergency-stops")
class StopController {

    private final EmergencyStops stops;
    private final PublicationView view;
    private final People people;
    private final CurrentPerson current;

    StopController(EmergencyStops stops, PublicationView view, People people, CurrentPerson current) {
        this.stops = stops;
        this.view = view;
        this.people = people;
        this.current = current;
    }

    /** What is stopped. */
    enum Scope {
        EVERYTHING,
        ACCOUNT
    }

    record NewStop(
            @NotNull Scope scope,
            @Nullable UUID account,
            @NotBlank @Size(min = 3, max = 2000) String reason) {

        StopScope read() {
            if (scope == Scope.EVERYTHING) {
                return StopScope.EVERYTHING;
            }
            if (account == null) {
                throw ProblemException.invalid("account", "MISSING", "Account: it is missing. Choose the one to stop.");
            }
            return StopScope.of(new AccountId(account));
        }
    }

    record StopJson(
            UUID id,
            Scope scope,
            @Nullable UUID account,
            String reason,
            PersonRef by,
            Instant at,
            List<PublicationJson> held,
            boolean mayResume) {}

    @GetMapping
    List<StopJson> list() {
        return stops.inForce().stream().map(this::json).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StopJson stop(@Valid @RequestBody NewStop stop) {
        return json(stops.stop(stop.read(), stop.reason().strip()));
    }

    @FreshLogin
    @DeleteMapping("/{stopId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable UUID stopId) {
        stops.lift(stopId);
    }

    private StopJson json(EmergencyStop stop) {
        return new StopJson(
                stop.id(),
                stop.scope().account().isEmpty() ? Scope.EVERYTHING : Scope.ACCOUNT,
                stop.scope().account().map(AccountId::value).orElse(null),
                stop.reason(),
                PersonRef.of(stop.by(), people.findAll(Set.of(stop.by()))),
                stop.at(),
                view.of(stops.held(stop.scope())),
                !stop.by().equals(current.get().id()));
    }
}
