package io.countersign.engine.compliance.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.compliance.Replay;
import io.countersign.engine.compliance.Sha256;
import io.countersign.engine.compliance.document.EvaluationDocument;

/** @param same whether the results are equal byte for byte */
record ReplayAnswer(
        String id, String ruleSet, boolean same, String hashThen, String hashNow, JsonNode then, JsonNode now) {

    static ReplayAnswer of(Replay replay) {
        return new ReplayAnswer(
                replay.then().id().toString(),
                replay.then().ruleSet().value(),
                replay.same(),
                replay.then().resultHash(),
                Sha256.of(replay.now()),
                EvaluationDocument.read(replay.then().result()),
                EvaluationDocument.read(replay.now()));
    }
}
