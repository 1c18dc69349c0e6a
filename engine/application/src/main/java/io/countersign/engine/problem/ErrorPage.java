package io.countersign.engine.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is left when a filter, the firewall or a servlet of Camunda's gives up: a problem too, and nothing about the inside. */
@RestController
class ErrorPage implements ErrorController {

    private final KnownFailures known;

    ErrorPage(KnownFailures known) {
        this.known = known;
    }

    @RequestMapping("/error")
    ResponseEntity<Object> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return ProblemDocument.answer(cause(request)
                .flatMap(known::in)
                .orElseGet(() -> status >= 500 ? unexpected(status) : BadRequests.byStatus(status)));
    }

    /** What a filter threw, such as one that asks the database who is logged in. */
    private static Optional<Throwable> cause(HttpServletRequest request) {
        return Optional.ofNullable((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    private static ProblemException unexpected(int status) {
        return ProblemException.of(
                status,
                "UNEXPECTED",
                "Something went wrong on our side. Try again; if it stays, report the correlation id.");
    }
}
