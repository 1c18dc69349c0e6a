package io.countersign.engine.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of constraints as codes: {@code NotBlank} becomes {@code NOT_BLANK}. */
final class Codes {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Codes() {}

    static String capitals(String name) {
        return HUMP.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
