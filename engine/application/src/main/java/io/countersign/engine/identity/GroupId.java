package io.countersign.engine.identity;

import java.util.regex.Pattern;

/**
 * Names a group by what it does and where, such as {@code legal/de}. It is the group id that the process engine sees.
 *
 * @param value function, slash, region; each of small letters, digits and hyphens
 */
public record GroupId(String value) implements Comparable<GroupId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}/[a-z0-9][a-z0-9-]{0,19}");

    public GroupId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Group id is not well-formed: write function/region, such as legal/de");
        }
    }

    public static GroupId of(String function, String region) {
        return new GroupId(function + "/" + region);
    }

    /** Whether the text could name a group; use it on what comes from outside. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    public String function() {
        return value.substring(0, value.indexOf('/'));
    }

    public String region() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
