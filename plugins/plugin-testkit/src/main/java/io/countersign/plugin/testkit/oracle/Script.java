package io.countersign.plugin.testkit.oracle;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What happens to the next request that publishes.
 *
 * @param accepts whether the post is written to its file before anything is answered
 * @param status of an {@link Ending#ANSWER}
 * @param retryAfter header of the answer; empty for none
 * @param delay before the answer
 */
public record Script(boolean accepts, Ending ending, int status, String retryAfter, Duration delay) {

    /** How the exchange ends. */
    public enum Ending {
        ANSWER,
        /** The connection is closed without a byte. */
        DROP,
        /** The connection is closed in the middle of the answer. */
        HALF_CLOSE,
        /** 200, with something that is no answer of this network. */
        NONSENSE
    }

    public static Script accept() {
        return new Script(true, Ending.ANSWER, 201, "", Duration.ZERO);
    }

    public static Script acceptThen(Ending ending) {
        return new Script(true, ending, 201, "", Duration.ZERO);
    }

    public static Script acceptThenAnswer(int status) {
        return new Script(true, Ending.ANSWER, status, "", Duration.ZERO);
    }

    public static Script refuse(int status) {
        return new Script(false, Ending.ANSWER, status, "", Duration.ZERO);
    }

    /** @param value seconds or an HTTP date */
    public Script retryAfter(String value) {
        return new Script(accepts, ending, status, value, delay);
    }

    public Script delayed(Duration duration) {
        return new Script(accepts, ending, status, retryAfter, duration);
    }

    /** One line, for {@link #parse}. */
    public String line() {
        return accepts + ";" + ending + ";" + status + ";" + retryAfter + ";" + delay;
    }

    /** @throws IllegalArgumentException when it is not a {@link #line()} */
    public static Script parse(String line) {
        List<String> parts = Pattern.compile(";").splitAsStream(line.strip()).toList();
        if (parts.size() != 5) {
            throw new IllegalArgumentException("Script '" + line + "': it has " + parts.size()
                    + " parts. Write accepts;ending;status;retryAfter;delay.");
        }
        return new Script(
                Boolean.parseBoolean(parts.get(0)),
                Ending.valueOf(parts.get(1)),
                Integer.parseInt(parts.get(2)),
                parts.get(3),
                Duration.parse(parts.get(4)));
    }
}
