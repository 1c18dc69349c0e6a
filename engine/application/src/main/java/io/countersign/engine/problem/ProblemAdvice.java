package io.countersign.engine.problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a controller throws into a problem; what nobody expected says no more than where to find it in the log. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final KnownFailures known;

    ProblemAdvice(KnownFailures known) {
        this.known = known;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(ProblemException problem) {
        return ProblemDocument.answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Object> notAnUpload(MultipartException failure) {
        return ProblemDocument.answer(
                ProblemException.of(415, "NOT_AN_UPLOAD", "A file is expected. Send it as multipart/form-data."));
    }

    /** @return nothing when the reader left before the answer was written: nobody failed, and nobody reads another one */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null;
        }
        return ProblemDocument.answer(known.in(failure).orElseGet(() -> defect(failure)));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ProblemDocument.answer(BadRequests.problemOf(failure, status.value()));
    }

    private static ProblemException defect(Exception failure) {
        LOG.error("A request failed in a way that nobody foresaw. Look at the cause below.", failure);
        return ProblemException.of(
                500,
                "UNEXPECTED",
                "Something went wrong on our side. Try again; if it stays, report the correlation id.");
    }
}
