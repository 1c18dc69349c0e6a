package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Languages;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.jdbc.Preferences;
import io.countersign.engine.problem.ProblemException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what somebody wished for and leaves the rest. */
@Component
class PreferenceChange {

    private final Preferences preferences;
    private final People people;

    PreferenceChange(Preferences preferences, People people) {
        this.preferences = preferences;
        this.people = people;
    }

    Person of(Person person, Wish wish) {
        var language = wish.language() == null ? person.language() : language(wish.language());
        var zone = wish.zone() == null ? person.zone() : zone(wish.zone());
        preferences.change(person.id(), language, zone);
        return people.get(person.id());
    }

    private static Locale language(String code) {
        if (!Languages.isSpoken(code)) {
            throw ProblemException.invalid(
                    "language", "UNKNOWN", "The language is not known. Choose en, de, fr or es.");
        }
        return Locale.forLanguageTag(code);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw ProblemException.invalid(
                    "zone",
                    "UNKNOWN",
                    "The time zone is not known. Choose one of the IANA zones, such as Europe/Berlin.");
        }
    }

    record Wish(@Nullable String language, @Nullable String zone) {}
}
