package io.countersign.engine.identity.keycloak.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes after the login: a page of ours, never another site that somebody wrote into the address. */
final class Place {

    static final String START = "/workspace/";

    private static final Pattern OURS = Pattern.compile("/(workspace|camunda/app)/[\\x21-\\x7e&&[^\\\\]]*");
    private static final int LONGEST = 2_000;

    private Place() {}

    static String of(@Nullable String wished) {
        return wished != null && isOurs(wished) ? wished : START;
    }

    private static boolean isOurs(String wished) {
        return wished.length() <= LONGEST
                && OURS.matcher(wished).matches()
                && !wished.contains("//")
                && !wished.contains("/..")
                && !wished.startsWith("/workspace/login");
    }
}
