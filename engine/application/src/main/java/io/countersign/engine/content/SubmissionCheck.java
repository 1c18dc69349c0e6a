package io.countersign.engine.content;

import io.countersign.engine.problem.FieldProblem;
import java.util.List;

/** Found as beans; a draft is submitted only when every one of them is content. */
public interface SubmissionCheck {

    /**
     * @param draft with at least one variant, a slot in the future and only assets that exist
     * @return what keeps it from being submitted, with fields as in the HTTP contract's draft, e.g. {@code variants[1].text}
     */
    List<FieldProblem> check(Draft draft);
}
