package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.Password;
import io.countersign.engine.problem.FieldProblem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * NIST SP 800-63B-4, 3.1.1.2: long, without rules of composition, and none of those that are guessed first: repetitions,
 * rows of keys, and words that everybody would try here.
 */
final class PasswordRules {

    /** What must be left of a password without what can be guessed. */
    private static final int ENOUGH = 8;

    private static final Pattern REPEATED = Pattern.compile("(.{1,5}?)\\1{2,}");

    private static final List<String> ROWS = List.of(
            "01234567890123456789",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm");

    private static final List<String> WORDS = List.of(
            "countersign",
            "password",
            "passwort",
            "kennwort",
            "letmein",
            "welcome",
            "willkommen",
            "administrator",
            "admin",
            "iloveyou",
            "changeme",
            "monkey",
            "dragon",
            "football",
            "sunshine",
            "princess",
            "qwerty",
            "qwertz",
            "1q2w3e4r");

    private PasswordRules() {}

    /** @param known words that belong to the person, such as the user name */
    static Optional<FieldProblem> problemOf(String field, Password password, Collection<String> known) {
        var length = password.reveal().codePointCount(0, password.reveal().length());
        if (length < Password.SHORTEST || password.reveal().length() > Password.LONGEST) {
            return problem(
                    field,
                    "WRONG_LENGTH",
                    "A password has %d to %d characters. Choose another, such as a few words that do not belong together."
                            .formatted(Password.SHORTEST, Password.LONGEST));
        }
        return left(password, known) < ENOUGH
                ? problem(
                        field,
                        "EASILY_GUESSED",
                        "This password is among the first that are guessed. Choose a few words that do not belong together.")
                : Optional.empty();
    }

    private static int left(Password password, Collection<String> known) {
        var text = password.reveal().toLowerCase(Locale.ROOT);
        var own = known.stream()
                .flatMap(word -> Stream.of(word.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2);
        for (var word : Stream.concat(WORDS.stream(), own).toList()) {
            text = text.replace(word, "");
        }
        text = withoutRows(text);
        return REPEATED.matcher(text).replaceAll("$1").length();
    }

    /** Without four and more keys in a row, forwards or backwards. */
    private static String withoutRows(String text) {
        var rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int run = runFrom(text, at);
            if (run < 4) {
                rest.append(text.charAt(at));
                at++;
            } else {
                at += run;
            }
        }
        return rest.toString();
    }

    private static int runFrom(String text, int at) {
        int longest = 0;
        for (var row : ROWS) {
            for (var keys : List.of(row, new StringBuilder(row).reverse().toString())) {
                int length = longest;
                while (at + length < text.length() && keys.contains(text.substring(at, at + length + 1))) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }

    private static Optional<FieldProblem> problem(String field, String code, String message) {
        return Optional.of(new FieldProblem(field, code, message));
    }
}
