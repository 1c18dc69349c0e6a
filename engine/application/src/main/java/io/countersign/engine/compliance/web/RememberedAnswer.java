package io.countersign.engine.compliance.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.compliance.RememberedEvaluation;
import io.countersign.engine.compliance.document.EvaluationDocument;
import io.countersign.engine.compliance.document.FactsDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param facts null when they were erased after the content's retention
 * @param resultHash SHA-256 of the result's canonical JSON (RFC 8785)
 */
record RememberedAnswer(
        String id,
        String submission,
        String version,
        String contentHash,
        String title,
        String moment,
        Instant at,
        @Nullable JsonNode facts,
        String ruleSet,
        JsonNode result,
        String resultHash) {

    static RememberedAnswer of(RememberedEvaluation remembered, FactsDocument facts) {
        return new RememberedAnswer(
                remembered.id().toString(),
                remembered.subject().submissionId(),
                remembered.subject().versionId(),
                remembered.subject().contentHash(),
                remembered.subject().title(),
                remembered.moment().name(),
                remembered.at(),
                remembered
                        .facts()
                        .map(known -> EvaluationDocument.read(facts.write(known)))
                        .orElse(null),
                remembered.ruleSet().value(),
                EvaluationDocument.read(remembered.result()),
                remembered.resultHash());
    }
}
