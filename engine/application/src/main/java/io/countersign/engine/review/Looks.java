package io.countersign.engine.review;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import java.util.List;
import java.util.Set;

/** Who looked at what of a submission, which is exactly one version. Nobody approves what they have not seen. */
public interface Looks {

    /** In no order. */
    List<Look> of(SubmissionId submission);

    /**
     * Records that the person who is acting looked at these variants. Nothing is recorded of people who are not asked, nor
     * twice.
     *
     * @throws io.countersign.engine.problem.ProblemException 400 when the version has no such variant, 404
     */
    void add(SubmissionId submission, Set<VariantId> variants);
}
