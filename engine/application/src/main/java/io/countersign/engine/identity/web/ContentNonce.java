package io.countersign.engine.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value that the workspace's page and its content policy share, new with each answer: browsers apply style sheets in the page
 * that bear it, and no others (<a href="https://www.w3.org/TR/CSP3/#framework-directive-source-list">CSP 3, 2.3.1</a>).
 */
final class ContentNonce {

    /** What the page has in its place as it is built; ui/vite.config.ts sets it. */
    static final String PLACE = "__NONCE__";

    private static final String ATTRIBUTE = ContentNonce.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    private ContentNonce() {}

    /** The same one within a request. */
    static String of(HttpServletRequest request) {
        return given(request).orElseGet(() -> {
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            var nonce = Base64.getUrlEncoder().encodeToString(bytes);
            request.setAttribute(ATTRIBUTE, nonce);
            return nonce;
        });
    }

    /** Nothing where the answer is not the page. */
    static Optional<String> given(HttpServletRequest request) {
        @Nullable Object nonce = request.getAttribute(ATTRIBUTE);
        return Optional.ofNullable((String) nonce);
    }
}
