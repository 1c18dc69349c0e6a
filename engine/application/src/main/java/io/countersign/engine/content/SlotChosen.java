package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;

/**
 * @param submission with the new slot; its {@link SubmissionStateChanged} was published before
 */
public record SlotChosen(Submission submission, Slot before, PersonId by) {}
