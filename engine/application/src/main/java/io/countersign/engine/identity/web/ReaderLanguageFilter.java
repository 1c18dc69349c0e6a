package io.countersign.engine.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets filters, too, answer in the reader's language: who reads is asked when something is said, not before. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class ReaderLanguageFilter extends OncePerRequestFilter {

    private final ReaderLanguage language;

    ReaderLanguageFilter(ReaderLanguage language) {
        this.language = language;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(() -> language.resolveLocale(request));
        try {
            chain.doFilter(request, response);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
