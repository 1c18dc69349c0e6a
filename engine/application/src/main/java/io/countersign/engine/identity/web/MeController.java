package io.countersign.engine.identity.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.jdbc.GivenPasswords;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in. */
@RestController
class MeController {

    private final CurrentPerson current;
    private final PreferenceChange preferences;
    private final GivenPasswords passwords;

    MeController(CurrentPerson current, PreferenceChange preferences, GivenPasswords passwords) {
        this.current = current;
        this.preferences = preferences;
        this.passwords = passwords;
    }

    @GetMapping("/api/me")
    Me me() {
        return of(current.get());
    }

    @PatchMapping("/api/me")
    Me change(@Valid @RequestBody PreferenceChange.Wish wish) {
        return of(preferences.of(current.get(), wish));
    }

    private Me of(Person person) {
        return Me.of(person, passwords.has(person.id()));
    }
}
