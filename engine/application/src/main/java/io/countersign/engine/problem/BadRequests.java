package io.countersign.engine.problem;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What the framework refuses before a controller is reached, in our words. */
final class BadRequests {

    private BadRequests() {}

    static ProblemException problemOf(Exception failure, int status) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableJson.problemOf(unreadable);
        }
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return ProblemException.invalid(fieldsOf(invalid.getBindingResult()));
        }
        if (failure instanceof HandlerMethodValidationException invalid) {
            return invalidParameters(invalid);
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return mismatch(mismatch.getName(), mismatch.getParameter());
        }
        if (failure instanceof MissingRequestHeaderException missing) {
            return missing(missing.getHeaderName(), "MISSING_HEADER", "header");
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return missing(missing.getParameterName(), "MISSING_PARAMETER", "parameter");
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return missing(missing.getRequestPartName(), "MISSING_PART", "part");
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return ProblemException.of(413, "TOO_LARGE", "The upload is too large. Send a smaller file.");
        }
        return byStatus(status);
    }

    static ProblemException byStatus(int status) {
        return switch (status) {
            case 404 -> ProblemException.of(404, "NOT_FOUND", "Nothing is found at this address. Check it.");
            case 405 -> ProblemException.of(405, "METHOD_NOT_ALLOWED", "This address does not know the method.");
            case 406 ->
                ProblemException.of(406, "NOT_ACCEPTABLE", "There is no such format. Ask for application/json.");
            case 413 -> ProblemException.of(413, "TOO_LARGE", "The request is too large. Send less at once.");
            case 415 ->
                ProblemException.of(415, "UNSUPPORTED_TYPE", "This content type is not read. Send application/json.");
            default ->
                ProblemException.of(status, "BAD_REQUEST", "The request is not right. Check it against the API.");
        };
    }

    private static List<FieldProblem> fieldsOf(BindingResult result) {
        return result.getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? field.getField() : "", codeOf(error), messageOf(error)))
                .toList();
    }

    private static ProblemException invalidParameters(HandlerMethodValidationException invalid) {
        return ProblemException.invalid(invalid.getParameterValidationResults().stream()
                .flatMap(BadRequests::fieldsOf)
                .toList());
    }

    private static Stream<FieldProblem> fieldsOf(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getFieldErrors().stream()
                    .map(error -> new FieldProblem(error.getField(), codeOf(error), messageOf(error)));
        }
        var name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(name, codeOf(error), messageOf(error)));
    }

    private static String codeOf(MessageSourceResolvable error) {
        var codes = error.getCodes();
        var last = codes == null || codes.length == 0 ? "Invalid" : codes[codes.length - 1];
        return Codes.capitals(last);
    }

    private static String messageOf(MessageSourceResolvable error) {
        var message = error.getDefaultMessage();
        return message == null ? "is not right" : message;
    }

    /** An id that cannot be one names nothing, so it is answered like one that does not exist. */
    private static ProblemException mismatch(String name, MethodParameter parameter) {
        return parameter.hasParameterAnnotation(PathVariable.class)
                ? byStatus(404)
                : ProblemException.invalid(name, "MALFORMED", "The parameter " + name + " is not of the right form.");
    }

    private static ProblemException missing(String name, String code, String kind) {
        return ProblemException.invalid(name, code, "The " + kind + " " + name + " is missing. Send it.");
    }
}
