package io.countersign.engine.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Gives the workspace's page its {@link ContentNonce}; other files stay as they are. */
final class NoncePage implements ResourceTransformer {

    @Override
    public Resource transform(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        var next = chain.transform(request, file);
        if (!"index.html".equals(next.getFilename())) {
            return next;
        }
        var page =
                next.getContentAsString(StandardCharsets.UTF_8).replace(ContentNonce.PLACE, ContentNonce.of(request));
        return new TransformedResource(next, page.getBytes(StandardCharsets.UTF_8));
    }
}
