package io.countersign.engine.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** What is wrong with a body that could not be read; never with the reader's own words, which name our classes. */
final class UnreadableJson {

    private UnreadableJson() {}

    static ProblemException problemOf(HttpMessageNotReadableException unreadable) {
        var cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            var field = pathOf(unknown.getPath());
            return ProblemException.invalid(
                    field, "UNKNOWN_FIELD", "The field " + field + " is not known. Leave it out.");
        }
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            var field = pathOf(mismatch.getPath());
            return ProblemException.invalid(
                    field, "MALFORMED", "The field " + field + " is not of the right type or form.");
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var field = pathOf(mapping.getPath());
            return ProblemException.invalid(
                    field, "MALFORMED", "The field " + field + " has a value that is not allowed.");
        }
        return ProblemException.of(
                400, "UNREADABLE", "The body is missing or is not well-formed JSON. Check it and send again.");
    }

    private static String pathOf(List<JsonMappingException.Reference> path) {
        var text = new StringBuilder();
        for (var step : path) {
            if (step.getFieldName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return text.toString();
    }
}
