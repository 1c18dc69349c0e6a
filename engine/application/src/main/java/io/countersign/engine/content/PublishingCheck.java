package io.countersign.engine.content;

import java.util.Optional;

/** Found as beans; each is asked right before a variant is handed to its network. */
public interface PublishingCheck {

    /**
     * Asked outside any transaction, by a worker; may be asked again for the same variant.
     *
     * @return why it may not go out; empty when nothing speaks against it
     */
    Optional<String> whyNot(SubmissionId submission, VariantId variant);
}
