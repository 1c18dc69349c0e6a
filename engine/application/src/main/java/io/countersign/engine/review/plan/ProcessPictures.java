package io.countersign.engine.review.plan;

import io.countersign.engine.content.SubmissionId;
import java.util.Optional;

/** Where submissions are in the model that they run in. */
public interface ProcessPictures {

    /** Also when it has ended, as long as its history is kept. */
    Optional<ProcessPicture> of(SubmissionId submission);
}
