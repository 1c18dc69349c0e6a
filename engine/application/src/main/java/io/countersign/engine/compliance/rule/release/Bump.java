package io.countersign.engine.compliance.rule.release;

import java.util.Arrays;
import java.util.regex.Pattern;

/** How much a new version changes for those who rely on the pack. */
public enum Bump {
    /** Status, owner or texts. */
    PATCH,
    /** More is asked for. */
    MINOR,
    /** Something is asked for no longer, or something else. */
    MAJOR;

    /** The next version, e.g. {@code 1.2.3} becomes {@code 1.3.0}. */
    String after(String semver) {
        var numbers = Pattern.compile("\\.")
                .splitAsStream(semver)
                .mapToInt(Integer::parseInt)
                .toArray();
        Arrays.fill(numbers, 3 - ordinal(), 3, 0);
        numbers[2 - ordinal()]++;
        return "%d.%d.%d".formatted(numbers[0], numbers[1], numbers[2]);
    }
}
