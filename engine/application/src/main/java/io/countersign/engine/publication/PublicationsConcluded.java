package io.countersign.engine.publication;

import io.countersign.engine.content.SubmissionId;
import java.util.List;

/** Every variant of a submission came to its end. */
public record PublicationsConcluded(SubmissionId submission, List<Publication> publications) {}
