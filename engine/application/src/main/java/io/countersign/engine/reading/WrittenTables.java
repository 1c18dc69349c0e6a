package io.countersign.engine.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a statement may change, told by its text. */
final class WrittenTables {

    private static final Pattern WRITING = Pattern.compile(
            "\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|truncate(?:\\s+table)?)\\s+(?:only\\s+)?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCKING = Pattern.compile(
            "\\bfor\\s+(?:no\\s+key\\s+)?(?:update|(?:key\\s+)?share)\\b|\\bpg_(?:try_)?advisory",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNWAITING =
            Pattern.compile("\\b(?:skip\\s+locked|nowait)\\b", Pattern.CASE_INSENSITIVE);

    private WrittenTables() {}

    /** In lower case; none when it only reads. */
    static Set<String> by(String sql) {
        return WRITING.matcher(sql)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it may wait until another transaction has ended. Who skips what is locked does not wait. */
    static boolean isLocking(String sql) {
        return LOCKING.matcher(sql).find() && !UNWAITING.matcher(sql).find();
    }
}
