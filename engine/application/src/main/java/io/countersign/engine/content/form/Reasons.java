package io.countersign.engine.content.form;

import java.util.Optional;

/** Texts that explain a step. */
public final class Reasons {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;

    private Reasons() {}

    /** @throws io.countersign.engine.problem.ProblemException 400 when it is not 3 to 2000 characters */
    public static String demanded(String given) {
        var problems = new Problems();
        var reason = new TextReading(problems).text("reason", given, LONGEST).map(String::strip);
        if (given.strip().length() < SHORTEST) {
            problems.add("reason", "MISSING", "There is no reason. Say in a few words why, because others will ask.");
        }
        problems.refuse();
        return reason.orElseThrow();
    }

    /** @throws io.countersign.engine.problem.ProblemException 400 when it is longer than 2000 characters */
    public static Optional<String> comment(String given) {
        return comment("comment", given);
    }

    /** @throws io.countersign.engine.problem.ProblemException 400 with the field when it is longer than 2000 characters */
    public static Optional<String> comment(String field, String given) {
        var problems = new Problems();
        var comment = new TextReading(problems).text(field, given, LONGEST).map(String::strip);
        problems.refuse();
        return comment.filter(text -> !text.isEmpty());
    }
}
