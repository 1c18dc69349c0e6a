package io.countersign.engine.content;

import io.countersign.engine.problem.FieldProblem;
import java.util.List;

/** Found as beans; a draft is submitted only when every one of them finds nothing. */
public interface SubmissionCheck {

    /**
     * @param item whose draft it is, so that who edited it can be known
     * @param draft may lack variants, texts or a slot; that is said elsewhere already, so nothing need be said of it
     * @return what keeps it from being submitted, with fields as in the HTTP contract's draft, e.g. {@code variants[1].text}
     */
    List<FieldProblem> check(ItemId item, Draft draft);
}
