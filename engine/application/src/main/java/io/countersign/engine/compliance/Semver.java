package io.countersign.engine.compliance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Versions of packs, {@code major.minor.patch}. */
public final class Semver {

    /** By numbers: 1.10.0 is above 1.9.0. What is no version is below all. */
    public static final Comparator<String> ORDER = (left, right) -> Arrays.compare(numbers(left), numbers(right));

    private static final Pattern FORM = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}");

    private Semver() {}

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** The next version with something new in it: 1.3.0 after 1.2.7. */
    public static String nextMinor(String version) {
        var numbers = numbers(version);
        return "%d.%d.0".formatted(numbers[0], numbers[1] + 1);
    }

    private static int[] numbers(String version) {
        return isWellFormed(version)
                ? Pattern.compile("\\.")
                        .splitAsStream(version)
                        .mapToInt(Integer::parseInt)
                        .toArray()
                : new int[0];
    }
}
