package io.countersign.engine.channel.web;

import io.countersign.engine.channel.AccountForm;
import io.countersign.engine.credential.SecretText;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form as it comes: anything may be missing or null. */
record AccountFormJson(
        @Nullable String channel,
        @Nullable String name,
        @Nullable List<@Nullable String> markets,
        @Nullable Map<String, @Nullable String> settings,
        @Nullable Map<String, @Nullable SecretText> secrets,
        @Nullable Integer perMinute,
        @Nullable String businessOwner,
        @Nullable String technicalOwner) {

    AccountForm read() {
        List<FieldProblem> problems = new ArrayList<>();
        String channelType = present("channel", channel, problems);
        String accountName = present("name", name, problems).strip();
        PersonId business = person("businessOwner", businessOwner, problems);
        PersonId technical = person("technicalOwner", technicalOwner, problems);
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return new AccountForm(
                channelType,
                accountName,
                marketSet(),
                filled(settings),
                filled(secrets),
                perMinute == null ? AccountForm.USUAL_PER_MINUTE : perMinute,
                business,
                technical);
    }

    private Set<String> marketSet() {
        return markets == null
                ? Set.of()
                : markets.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** A field that a person left empty is not given. */
    private static <T> Map<String, T> filled(@Nullable Map<String, @Nullable T> given) {
        Map<String, T> filled = new HashMap<>();
        if (given != null) {
            given.forEach((key, value) -> {
                if (value != null && !"".equals(value)) {
                    filled.put(key, value);
                }
            });
        }
        return filled;
    }

    private static String present(String field, @Nullable String value, List<FieldProblem> problems) {
        if (value == null || value.isBlank()) {
            problems.add(new FieldProblem(field, "MISSING", "Field '%s': it is missing. Fill it in.".formatted(field)));
            return "";
        }
        return value;
    }

    private static PersonId person(String field, @Nullable String value, List<FieldProblem> problems) {
        if (value != null && PersonId.isWellFormed(value)) {
            return new PersonId(value);
        }
        problems.add(
                new FieldProblem(field, "UNKNOWN", "Field '%s': it names nobody. Choose a person.".formatted(field)));
        return new PersonId("nobody");
    }
}
