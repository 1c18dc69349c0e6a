package io.countersign.engine.review.route;

import io.countersign.engine.problem.FieldProblem;
import java.util.ArrayList;
import java.util.List;

/** What keeps a route from ever being completed, said before it begins. */
record RouteProblems(List<Requirement> requirements) {

    private static final String FIELD = "variants";

    List<FieldProblem> list() {
        var problems = new ArrayList<FieldProblem>();
        for (Requirement requirement : requirements) {
            int people = requirement.people().size();
            if (people == 0) {
                problems.add(nobody(requirement));
            } else if (people < requirement.quorum()) {
                problems.add(tooFew(requirement, people));
            }
        }
        if (problems.isEmpty() && !new Signers(requirements).suffice()) {
            problems.add(samePeople());
        }
        return problems;
    }

    private static FieldProblem nobody(Requirement requirement) {
        return new FieldProblem(
                FIELD,
                "NOBODY_CAN_SIGN",
                "%s for %s: nobody can sign, because %s and the groups around it have no member beside those who wrote this. Ask a platform administrator to add somebody."
                        .formatted(title(requirement), markets(requirement), requirement.group()));
    }

    private static FieldProblem tooFew(Requirement requirement, int people) {
        return new FieldProblem(
                FIELD,
                "QUORUM_IMPOSSIBLE",
                "%s for %s: %d different people must sign, and %s has %d who can. Ask a platform administrator to add somebody."
                        .formatted(
                                title(requirement),
                                markets(requirement),
                                requirement.quorum(),
                                requirement.group(),
                                people));
    }

    private static FieldProblem samePeople() {
        return new FieldProblem(
                FIELD,
                "TOO_FEW_PEOPLE",
                "Reviews: the groups share so many members that somebody would have to sign twice. Ask a platform administrator to add somebody to one of them.");
    }

    private static String title(Requirement requirement) {
        return new ReviewRole(requirement.role()).title();
    }

    private static String markets(Requirement requirement) {
        return String.join(", ", requirement.markets());
    }
}
