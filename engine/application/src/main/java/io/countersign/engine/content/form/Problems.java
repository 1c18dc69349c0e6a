package io.countersign.engine.content.form;

import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that it is said at once. */
public final class Problems {

    private final List<FieldProblem> found = new ArrayList<>();

    public void add(String field, String code, String message) {
        found.add(new FieldProblem(field, code, message));
    }

    public void addAll(List<FieldProblem> problems) {
        found.addAll(problems);
    }

    /** @throws ProblemException 400 with all of them, if there are any */
    public void refuse() {
        if (!found.isEmpty()) {
            throw ProblemException.invalid(found);
        }
    }
}
