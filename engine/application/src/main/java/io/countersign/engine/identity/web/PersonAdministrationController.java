package io.countersign.engine.identity.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.jdbc.IssuedPassword;
import io.countersign.engine.identity.jdbc.NewPerson;
import io.countersign.engine.identity.jdbc.PersonAdministration;
import io.countersign.engine.identity.jdbc.PersonChange;
import io.countersign.engine.identity.jdbc.PersonRevisions;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Local accounts, kept by a platform administrator. A generated password is in one answer and never again. */
@RestController
@RequestMapping("/api/people")
class PersonAdministrationController {

    private final PersonAdministration administration;
    private final PersonRevisions revisions;
    private final CurrentPerson current;

    PersonAdministrationController(
            PersonAdministration administration, PersonRevisions revisions, CurrentPerson current) {
        this.administration = administration;
        this.revisions = revisions;
        this.current = current;
    }

    @PostMapping
    ResponseEntity<Issued> create(@Valid @RequestBody NewPerson wish) {
        return issued(HttpStatus.CREATED, administration.create(wish));
    }

    @PatchMapping("/{personId}")
    ResponseEntity<PersonEntry> change(
            @PathVariable String personId,
            @RequestHeader("If-Match") String seen,
            @Valid @RequestBody PersonChange wish) {
        var changed = entry(administration.change(current.get().id(), id(personId), revision(seen), wish));
        return ResponseEntity.ok().eTag("\"" + changed.revision() + "\"").body(changed);
    }

    @PostMapping("/{personId}/password")
    ResponseEntity<Issued> replacePassword(@PathVariable String personId) {
        return issued(
                HttpStatus.OK, administration.replacePassword(current.get().id(), id(personId)));
    }

    private ResponseEntity<Issued> issued(HttpStatus status, IssuedPassword issued) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new Issued(entry(issued.person()), issued.password().reveal()));
    }

    private PersonEntry entry(Person person) {
        return PersonEntry.of(person, revisions.of(List.of(person)).getOrDefault(person.id(), 0L));
    }

    private static PersonId id(String text) {
        if (!PersonId.isWellFormed(text)) {
            throw ProblemException.notFound("Person", text);
        }
        return new PersonId(text);
    }

    private static long revision(String tag) {
        var digits = tag.replaceAll("^W/|\"", "");
        if (!digits.matches("\\d{1,18}")) {
            throw ProblemException.preconditionFailed(
                    "PERSON_CHANGED", "Header If-Match: it names no state of the person. Load the person again.");
        }
        return Long.parseLong(digits);
    }

    /** @param password in clear, for its owner */
    record Issued(PersonEntry person, String password) {

        @Override
        public String toString() {
            return "Issued[person=" + person.id() + ", password=(password)]";
        }
    }
}
