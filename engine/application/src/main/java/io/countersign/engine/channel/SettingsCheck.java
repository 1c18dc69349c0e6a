package io.countersign.engine.channel;

import io.countersign.engine.credential.SecretText;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.SettingKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a form with what its channel asks for. */
record SettingsCheck(List<Setting> asked) {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_SECRET = 4_000;

    List<FieldProblem> problems(AccountForm form, Set<String> storedSecrets) {
        List<FieldProblem> problems = new ArrayList<>();
        unknown("settings", form.settings().keySet(), false).forEach(problems::add);
        unknown("secrets", form.secrets().keySet(), true).forEach(problems::add);
        for (Setting setting : asked) {
            if (setting.kind() == SettingKind.SECRET) {
                secret(setting, form, storedSecrets).ifPresent(problems::add);
            } else {
                plain(setting, form.settings().getOrDefault(setting.key(), "")).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Stream<FieldProblem> unknown(String part, Set<String> given, boolean secret) {
        Set<String> known = asked.stream()
                .filter(setting -> secret == (setting.kind() == SettingKind.SECRET))
                .map(Setting::key)
                .collect(Collectors.toSet());
        return given.stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .map(key -> new FieldProblem(
                        part + "." + key,
                        "UNKNOWN",
                        "Setting '%s': this network does not ask for it here. Leave it out.".formatted(key)));
    }

    private static Optional<FieldProblem> secret(Setting setting, AccountForm form, Set<String> stored) {
        SecretText given = form.secrets().get(setting.key());
        String field = "secrets." + setting.key();
        if (given == null) {
            return setting.required() && !stored.contains(setting.key()) ? missing(field, setting) : Optional.empty();
        }
        if (given.isBlank()) {
            return missing(field, setting);
        }
        return given.reveal().length() > LONGEST_SECRET
                ? problem(field, "LENGTH", setting, "it is longer than %,d characters", LONGEST_SECRET)
                : Optional.empty();
    }

    private static Optional<FieldProblem> plain(Setting setting, String value) {
        String field = "settings." + setting.key();
        if (value.isBlank()) {
            return setting.required() ? missing(field, setting) : Optional.empty();
        }
        if (value.length() > LONGEST_TEXT || value.chars().anyMatch(Character::isISOControl)) {
            return problem(field, "LENGTH", setting, "it must be one line of at most %,d characters", LONGEST_TEXT);
        }
        return switch (setting.kind()) {
            case URL ->
                isAddress(value)
                        ? Optional.empty()
                        : problem(field, "ADDRESS", setting, "'%s' is no http or https address", value);
            case CHOICE ->
                setting.choices().contains(value)
                        ? Optional.empty()
                        : problem(
                                field,
                                "CHOICE",
                                setting,
                                "'%s' is none of %s",
                                value,
                                String.join(", ", setting.choices()));
            case TEXT, SECRET -> Optional.empty();
        };
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static Optional<FieldProblem> missing(String field, Setting setting) {
        return problem(field, "MISSING", setting, "it is missing");
    }

    private static Optional<FieldProblem> problem(
            String field, String code, Setting setting, String why, Object... values) {
        String message = "%s: %s. Correct it.".formatted(setting.label(), why.formatted(values));
        return Optional.of(new FieldProblem(field, code, message));
    }
}
