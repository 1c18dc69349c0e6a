package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.Languages;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an account must be like before it is stored; everything that is wrong is said at once. */
final class AccountRules {

    /** Enough to keep line breaks and lists out of mail headers; whether it exists only a mail can tell. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]+@[^\\s@<>,;:\"()\\\\\\p{Cntrl}]+");

    private AccountRules() {}

    static void check(NewAccount account) {
        var problems = Stream.of(
                        userName(account.userName()),
                        displayName(account.displayName()),
                        email(account.email()),
                        language(account.language().getLanguage()),
                        PasswordRules.problemOf("password", account.password(), wordsOf(account)))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
    }

    static Optional<FieldProblem> userName(String name) {
        return problem(
                PersonId.isWellFormed(name),
                "userName",
                "MALFORMED",
                "The user name may have 64 small letters, digits and . _ -. Choose another.");
    }

    static Optional<FieldProblem> displayName(String name) {
        return problem(
                !name.isBlank() && name.length() <= 200,
                "displayName",
                "MALFORMED",
                "The name has 1 to 200 characters. Write it so.");
    }

    static Optional<FieldProblem> email(String address) {
        return problem(
                ADDRESS.matcher(address).matches() && address.length() <= 254,
                "email",
                "MALFORMED",
                "This is no mail address. Correct it.");
    }

    static Optional<FieldProblem> language(String code) {
        return problem(
                Languages.isSpoken(code),
                "language",
                "UNKNOWN",
                "The language " + code + " is not known. Choose en, de, fr or es.");
    }

    static Optional<FieldProblem> zone(String name) {
        return problem(
                ZoneId.getAvailableZoneIds().contains(name),
                "zone",
                "UNKNOWN",
                "The time zone is not known. Choose one of the IANA zones, such as Europe/Berlin.");
    }

    private static Optional<FieldProblem> problem(boolean isRight, String field, String code, String message) {
        return isRight ? Optional.empty() : Optional.of(new FieldProblem(field, code, message));
    }

    /** Of a password that takes the place of another. */
    static void check(Password password, Person person) {
        PasswordRules.problemOf(
                        "newPassword", password, List.of(person.id().value(), person.displayName(), person.email()))
                .ifPresent(problem -> {
                    throw ProblemException.invalid(List.of(problem));
                });
    }

    private static List<String> wordsOf(NewAccount account) {
        return List.of(account.userName(), account.displayName(), account.email());
    }
}
