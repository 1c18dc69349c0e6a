package io.countersign.engine.content.form;

import io.countersign.engine.content.NewCampaign;
import io.countersign.engine.problem.ProblemException;

public final class CampaignReading {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_GOAL = 2000;

    private CampaignReading() {}

    /** @throws ProblemException 400 with every field that is wrong */
    public static NewCampaign read(NewCampaign given) {
        var problems = new Problems();
        var texts = new TextReading(problems);
        var name = texts.line("name", given.name(), LONGEST_NAME);
        if (given.name().isBlank()) {
            problems.add("name", "MISSING", "The campaign has no name. Give it one.");
        }
        var goal = texts.text("goal", given.goal().orElse(null), LONGEST_GOAL).map(String::strip);
        given.startsOn().ifPresent(start -> given.endsOn()
                .filter(end -> end.isBefore(start))
                .ifPresent(end -> problems.add(
                        "endsOn",
                        "ENDS_BEFORE_START",
                        "The campaign ends on %s, before it starts on %s. Choose a later end.".formatted(end, start))));
        problems.refuse();
        return new NewCampaign(
                name.orElseThrow(), goal.filter(text -> !text.isEmpty()), given.startsOn(), given.endsOn());
    }
}
