package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a platform administrator does with local accounts. Who may call it is decided before. */
@Repository
@Transactional
public class PersonAdministration {

    private final People people;
    private final LocalAccounts accounts;
    private final GroupWishes groups;
    private final GivenPasswords passwords;
    private final PersonUpdate update;
    private final Administrators administrators;

    PersonAdministration(
            People people,
            LocalAccounts accounts,
            GroupWishes groups,
            GivenPasswords passwords,
            PersonUpdate update,
            Administrators administrators) {
        this.people = people;
        this.accounts = accounts;
        this.groups = groups;
        this.passwords = passwords;
        this.update = update;
        this.administrators = administrators;
    }

    /** Creates the account with a generated password; a 400 problem says everything that is wrong at once. */
    public IssuedPassword create(NewPerson wish) {
        refuse(
                Stream.of(
                        AccountRules.userName(wish.userName()).or(() -> taken(wish.userName())),
                        AccountRules.displayName(wish.displayName()),
                        AccountRules.email(wish.email().strip()),
                        AccountRules.language(wish.language()),
                        AccountRules.zone(wish.zone())),
                wish.groups());
        var password = GeneratedPassword.next();
        var person = accounts.create(new NewAccount(
                wish.userName(),
                wish.displayName(),
                wish.email().strip(),
                Locale.forLanguageTag(wish.language()),
                ZoneId.of(wish.zone()),
                groups.made(wish.groups()),
                password));
        passwords.mark(person.id());
        return new IssuedPassword(person, password);
    }

    /** Names are given once: a vote of long ago must not become that of somebody else. */
    private Optional<FieldProblem> taken(String userName) {
        return people.find(new PersonId(userName))
                .map(person -> new FieldProblem(
                        "userName", "NAME_TAKEN", "The user name " + userName + " is or was in use. Choose another."));
    }

    private void refuse(Stream<Optional<FieldProblem>> fields, List<String> wishedGroups) {
        var problems = Stream.concat(fields.flatMap(Optional::stream), groups.problemsOf(wishedGroups).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    /**
     * Changes what is wished for and leaves the rest.
     *
     * @param revision the state that the administrator looked at; a 412 problem if it is another by now
     */
    public Person change(PersonId administrator, PersonId id, long revision, PersonChange wish) {
        administrators.oneAtATime();
        var before = local(id);
        var after = after(before, wish);
        if (!after.groups().equals(before.groups()) || after.active() != before.active()) {
            administrators.mustBeSomebodyElse(
                    administrator,
                    id,
                    "Nobody changes his own groups or disables himself. Ask another platform administrator.");
        }
        update.write(before, after, revision);
        administrators.oneMustBeLeft();
        return people.get(id);
    }

    private Person after(Person before, PersonChange wish) {
        var name = wish.displayName() == null
                ? before.displayName()
                : wish.displayName().strip();
        var email = wish.email() == null ? before.email() : wish.email().strip();
        refuse(
                Stream.of(AccountRules.displayName(name), AccountRules.email(email)),
                wish.groups() == null ? List.of() : wish.groups());
        return new Person(
                before.id(),
                name,
                email,
                before.language(),
                before.zone(),
                wish.active() == null ? before.active() : wish.active(),
                wish.groups() == null ? before.groups() : groups.made(wish.groups()),
                before.roles());
    }

    /** Gives the person a new generated password, for when the old one is lost. */
    public IssuedPassword replacePassword(PersonId administrator, PersonId id) {
        var person = local(id);
        administrators.mustBeSomebodyElse(
                administrator, id, "A new password is given to others. Change your own in the menu with your name.");
        if (!person.active()) {
            throw ProblemException.conflict(
                    "PERSON_DISABLED", person.displayName() + " is disabled. Enable the account first.");
        }
        return new IssuedPassword(person, passwords.replace(id));
    }

    private Person local(PersonId id) {
        var person = people.get(id);
        if (!passwords.isLocal(id)) {
            throw ProblemException.conflict(
                    "NO_LOCAL_ACCOUNT",
                    person.displayName() + " logs in by the company's login. Change the account there.");
        }
        return person;
    }
}
