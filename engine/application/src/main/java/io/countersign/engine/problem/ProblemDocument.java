package io.countersign.engine.problem;

import io.countersign.engine.language.Translations;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The RFC 9457 document of a refusal. Its type is {@code about:blank}; what tells problems apart is {@code code}. */
final class ProblemDocument {

    private ProblemDocument() {}

    static ProblemDetail of(ProblemException problem) {
        var document = ProblemDetail.forStatusAndDetail(
                HttpStatusCode.valueOf(problem.status()),
                Translations.say(problem.detail(), LocaleContextHolder.getLocale()));
        var known = HttpStatus.resolve(problem.status());
        document.setTitle(known == null ? problem.code() : known.getReasonPhrase());
        document.setProperty("code", problem.code());
        document.setProperty("correlation", Correlation.id());
        if (!problem.fields().isEmpty()) {
            document.setProperty("fields", problem.fields());
        }
        problem.members().forEach(document::setProperty);
        return document;
    }

    static ResponseEntity<Object> answer(ProblemException problem) {
        var answer = ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        var retryAfter = problem.members().get("retryAfter");
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        return answer.body(of(problem));
    }
}
