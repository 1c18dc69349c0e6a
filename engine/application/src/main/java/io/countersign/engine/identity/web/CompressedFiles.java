package io.countersign.engine.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Gives the copy that was compressed when the workspace was built: Brotli's before gzip's, which Spring would give to every
 * browser because browsers name gzip first.
 */
final class CompressedFiles implements ResourceResolver {

    private static final String BROTLI = "br";

    private final EncodedResourceResolver encoded = new EncodedResourceResolver();

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var asked = request != null && takesBrotli(request) ? new BrotliOnly(request) : request;
        return encoded.resolveResource(asked, path, locations, chain);
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return encoded.resolveUrlPath(path, locations, chain);
    }

    private static boolean takesBrotli(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return header != null
                && Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(BROTLI::equalsIgnoreCase);
    }

    private static final class BrotliOnly extends HttpServletRequestWrapper {

        BrotliOnly(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_ENCODING) ? BROTLI : super.getHeader(name);
        }
    }
}
