package io.countersign.engine.publication;

import io.countersign.engine.content.SubmissionId;
import java.util.List;
import java.util.Optional;

/** The ledger, for reading. */
public interface Publications {

    Optional<Publication> find(PublicationId id);

    /** @throws io.countersign.engine.problem.ProblemException when there is none */
    Publication get(PublicationId id);

    /** In the order of the variants. */
    List<Publication> of(SubmissionId submission);

    /** Everybody's; what a person may see is for the caller to sort out. */
    List<Publication> search(PublicationSearch search);
}
