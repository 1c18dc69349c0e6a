package io.countersign.engine.workflow.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The inline script of a page as a content policy names it. */
final class InlineScript {

    private static final Pattern SCRIPT =
            Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private InlineScript() {}

    /** {@code sha256-…} over the exact text between the tags of the page's first inline script. */
    static Optional<String> hashIn(byte[] page) {
        Matcher script = SCRIPT.matcher(new String(page, StandardCharsets.UTF_8));
        return script.find() ? Optional.of("sha256-" + hash(script.group(1))) : Optional.empty();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
