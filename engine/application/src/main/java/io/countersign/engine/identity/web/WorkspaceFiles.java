package io.countersign.engine.identity.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Files by their name; every other address is the workspace's one page, whose script reads the address itself. */
final class WorkspaceFiles extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource folder) throws IOException {
        var file = path.isEmpty() ? null : super.getResource(path, folder);
        if (file != null || path.substring(path.lastIndexOf('/') + 1).contains(".")) {
            return file;
        }
        return super.getResource("index.html", folder);
    }
}
