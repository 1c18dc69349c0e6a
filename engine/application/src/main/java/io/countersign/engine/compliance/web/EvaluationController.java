package io.countersign.engine.compliance.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.RememberedEvaluation;
import io.countersign.engine.compliance.VisibleContent;
import io.countersign.engine.compliance.document.EvaluationDocument;
import io.countersign.engine.compliance.document.FactsDocument;
import io.countersign.engine.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvaluationController {

    private final Evaluations evaluations;
    private final FactDictionary dictionary;
    private final FactsDocument factsDocument;
    private final VisibleContent content;

    EvaluationController(
            Evaluations evaluations, FactDictionary dictionary, FactsDocument factsDocument, VisibleContent content) {
        this.evaluations = evaluations;
        this.dictionary = dictionary;
        this.factsDocument = factsDocument;
        this.content = content;
    }

    /** A pure function of the facts and of the rules that are live now; nothing is stored. */
    @PostMapping("/api/compliance/evaluations")
    JsonNode evaluate(HttpServletRequest request) throws IOException {
        var facts = dictionary.read(EvaluationBody.facts(request.getInputStream()));
        return EvaluationDocument.answer(evaluations.evaluate(facts));
    }

    @GetMapping("/api/compliance/evaluations/{evaluationId}")
    RememberedAnswer find(@PathVariable UUID evaluationId) {
        return RememberedAnswer.of(visible(new EvaluationId(evaluationId)), factsDocument);
    }

    @PostMapping("/api/compliance/evaluations/{evaluationId}/replay")
    ReplayAnswer replay(@PathVariable UUID evaluationId) {
        return ReplayAnswer.of(
                evaluations.replay(visible(new EvaluationId(evaluationId)).id()));
    }

    /** Of content that the person may see. */
    private RememberedEvaluation visible(EvaluationId id) {
        return evaluations
                .find(id)
                .filter(found -> content.hasSubmission(found.subject().submissionId()))
                .orElseThrow(() -> ProblemException.notFound("Evaluation", id));
    }
}
