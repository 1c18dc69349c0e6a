package io.countersign.engine.compliance.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body {@code {"facts": {…}}}, read strictly: bounded, each name once, nothing else in it. */
final class EvaluationBody {

    private static final int LARGEST = 256 * 1024;
    private static final String FACTS = "facts";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private EvaluationBody() {}

    /** @throws ProblemException 400, or 413 when it is too large */
    static Map<String, @Nullable Object> facts(InputStream body) throws IOException {
        var bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw ProblemException.of(
                    413,
                    "TOO_LARGE",
                    "The body is larger than %d KB. Leave out what is no fact.".formatted(LARGEST / 1024));
        }
        JsonNode tree = tree(bytes);
        List<FieldProblem> problems = new ArrayList<>();
        tree.fieldNames().forEachRemaining(name -> {
            if (!name.equals(FACTS)) {
                problems.add(new FieldProblem(
                        brief(name),
                        "UNKNOWN_FIELD",
                        "The field %s is not known. Leave it out.".formatted(brief(name))));
            }
        });
        if (!tree.path(FACTS).isObject()) {
            problems.add(new FieldProblem(
                    FACTS, "MALFORMED", "The field facts is missing or is no object. Give the facts by name."));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return JSON.convertValue(tree.get(FACTS), new TypeReference<>() {});
    }

    private static JsonNode tree(byte[] bytes) throws IOException {
        try {
            var tree = JSON.readTree(bytes);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (JsonProcessingException malformed) {
            throw ProblemException.of(
                    400,
                    "UNREADABLE",
                    "The body is not well-formed JSON, or has a name twice%s. Check it and send again."
                            .formatted(place(malformed)));
        }
        throw ProblemException.of(
                400, "UNREADABLE", "The body is missing or is no JSON object. Check it and send again.");
    }

    private static String place(JsonProcessingException malformed) {
        var location = malformed.getLocation();
        return location == null ? "" : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String brief(String name) {
        return name.length() <= 60 ? name : name.substring(0, 59) + "…";
    }
}
