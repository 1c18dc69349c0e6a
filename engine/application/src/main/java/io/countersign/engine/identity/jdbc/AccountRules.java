package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account must be like before it is stored; everything that is wrong is said at once. */
final class AccountRules {

    /** Enough to keep line breaks and lists out of mail headers; whether it exists only a mail can tell. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]+@[^\\s@<>,;:\"()\\\\\\p{Cntrl}]+");

    private static final Set<String> LANGUAGES = Set.of("en", "de");

    private AccountRules() {}

    static void check(NewAccount account) {
        var problems = new ArrayList<FieldProblem>();
        if (!PersonId.isWellFormed(account.userName())) {
            problems.add(new FieldProblem(
                    "userName",
                    "MALFORMED",
                    "The user name may have 64 small letters, digits and . _ -. Choose another."));
        }
        if (account.displayName().isBlank() || account.displayName().length() > 200) {
            problems.add(
                    new FieldProblem("displayName", "MALFORMED", "The name has 1 to 200 characters. Write it so."));
        }
        if (!ADDRESS.matcher(account.email()).matches() || account.email().length() > 254) {
            problems.add(new FieldProblem("email", "MALFORMED", "This is no mail address. Correct it."));
        }
        if (!LANGUAGES.contains(account.language().getLanguage())) {
            problems.add(new FieldProblem("language", "UNKNOWN", unknownLanguage(account.language())));
        }
        PasswordRules.problemOf("password", account.password(), wordsOf(account))
                .ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
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

    private static String unknownLanguage(Locale language) {
        return "The language " + language.getLanguage() + " is not known. Choose en or de.";
    }
}
