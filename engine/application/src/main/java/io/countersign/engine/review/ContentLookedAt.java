package io.countersign.engine.review;

import io.countersign.engine.content.Submission;
import io.countersign.engine.identity.PersonId;

/** Somebody who is asked looked at more of a submission than before. Published in the transaction that records it. */
public record ContentLookedAt(Submission submission, PersonId person) {}
