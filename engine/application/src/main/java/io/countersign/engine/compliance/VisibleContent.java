package io.countersign.engine.compliance;

/**
 * What of the content the person who is acting may see: told by whoever knows content, of which this module knows nothing.
 * What may not be seen is not there.
 */
public interface VisibleContent {

    /** @param submissionId as in {@link Subject} */
    boolean hasSubmission(String submissionId);

    boolean has(OverrideScope scope);
}
