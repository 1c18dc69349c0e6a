package io.countersign.engine.production.setting;

import io.countersign.engine.production.Danger;
import io.countersign.engine.production.Precaution;
import io.countersign.engine.production.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Secrets that were chosen for this installation, by a machine and not by a manual. */
public final class Secrets implements Precaution {

    private static final int SHORTEST = 16;

    /** As they stand in manuals, images and examples. */
    private static final Pattern KNOWN =
            Pattern.compile(".*(?:change.?me|change.?it|replace.?me|example|password|passw0rd|secret|your.?).*");

    private static final Set<String> NAMES =
            Set.of("postgres", "keycloak", "countersign", "camunda", "admin", "root", "demo", "test");

    private static final String DATABASE = "spring.datasource.password";
    private static final String WORKSPACE = "countersign.identity.keycloak.workspace.secret";
    private static final String DIRECTORY = "countersign.identity.keycloak.directory.secret";
    private static final String MAIL = "spring.mail.password";

    @Override
    public List<Danger> dangers(Settings settings) {
        List<Danger> dangers = new ArrayList<>();
        look("The database's password", DATABASE, settings, dangers);
        look("The secret of the workspace at Keycloak", WORKSPACE, settings, dangers);
        look("The secret of the reader of people at Keycloak", DIRECTORY, settings, dangers);
        if (settings.isSet("spring.mail.username")) {
            look("The mail server's password", MAIL, settings, dangers);
        }
        return dangers;
    }

    private static void look(String what, String setting, Settings settings, List<Danger> dangers) {
        var why = weakness(settings.text(setting));
        if (!why.isEmpty()) {
            dangers.add(new Danger(
                    what, setting, why, "Set it to one made by a machine, such as by: openssl rand -base64 32"));
        }
    }

    /** Why the secret is none; empty when it may be one. */
    static String weakness(String secret) {
        var small = secret.toLowerCase(Locale.ROOT);
        if (small.isEmpty()) {
            return "it is empty";
        }
        if (NAMES.contains(small) || KNOWN.matcher(small).matches()) {
            return "it is one that stands in manuals";
        }
        if (small.length() < SHORTEST) {
            return "it is shorter than %d characters".formatted(SHORTEST);
        }
        return small.chars().distinct().count() < 6 ? "it repeats a few characters" : "";
    }
}
