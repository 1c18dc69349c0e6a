package io.countersign.engine.workflow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The content policy of Camunda's applications. Each page has one inline script; its hash is taken from the first page that
 * is served after the start, since it depends on Camunda's version and the installed plugins, and holds from then on.
 * Camunda's own policy allows eval and any script from https, and its nonce is shared by all requests at a time.
 */
final class CamundaPages extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/([a-z]+)/[a-z]+/");
    /** Asked for by names that stay, with Camunda's version behind them and not ours. */
    private static final Pattern OWN_FILE = Pattern.compile("^/camunda/app/[a-z]+/(?:scripts|styles)/");

    private static final String REST = "base-uri 'self'; default-src 'none'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; "
            + "style-src 'self' 'unsafe-inline'; script-src 'self'";

    private final Map<String, String> policies = new ConcurrentHashMap<>();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher page = PAGE.matcher(request.getRequestURI());
        if (!page.matches()) {
            response.setHeader("Content-Security-Policy", REST);
            if (OWN_FILE.matcher(request.getRequestURI()).find()) {
                response.setHeader("Cache-Control", "no-cache");
            }
            chain.doFilter(request, response);
            return;
        }
        String known = policies.get(page.group(1));
        if (known != null) {
            response.setHeader("Content-Security-Policy", known);
            chain.doFilter(request, response);
            return;
        }
        var kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        response.setHeader("Content-Security-Policy", policy(page.group(1), kept));
        kept.copyBodyToResponse();
    }

    private String policy(String application, ContentCachingResponseWrapper kept) {
        Optional<String> hash = kept.getStatus() == HttpServletResponse.SC_OK
                ? InlineScript.hashIn(kept.getContentAsByteArray())
                : Optional.empty();
        return hash.map(found -> policies.computeIfAbsent(application, name -> REST + " '" + found + "'"))
                .orElse(REST);
    }
}
