package io.countersign.engine.workflow.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Gives Tasklist the forms of our tasks in the language of the person. Machines, at the other door, get them as they are. */
final class FormLanguage extends OncePerRequestFilter {

    private static final Pattern FORM = Pattern.compile("/camunda/api/engine/engine/[^/]+/task/[^/]+/deployed-form");

    private final ShippedForms forms;
    private final CurrentPerson current;

    FormLanguage(ShippedForms forms, CurrentPerson current) {
        this.forms = forms;
        this.current = current;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FORM.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var language = current.find().map(Person::language);
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        if (language.isPresent() && kept.getStatus() == HttpServletResponse.SC_OK) {
            var translated = forms.in(language.get(), kept.getContentAsByteArray());
            if (translated.isPresent()) {
                kept.resetBuffer();
                kept.getOutputStream().write(translated.get());
            }
        }
        kept.copyBodyToResponse();
    }
}
