package io.countersign.engine.compliance;

/**
 * What an evaluation was about; opaque here.
 *
 * @param title for people, as it was then
 */
public record Subject(String submissionId, String versionId, String contentHash, String title) {}
