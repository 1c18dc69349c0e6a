package io.countersign.engine.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the module process-models, whether it is a jar or a folder. */
public final class ShippedFiles {

    private static final String MARKER = "io/countersign/process/package-info.class";

    private ShippedFiles() {}

    /**
     * The files by name, as in {@code content-review/content-review.bpmn}.
     *
     * @param pattern a name, or with stars for folder and file
     */
    public static SortedMap<String, Resource> matching(String pattern) {
        var files = new TreeMap<String, Resource>();
        var root = root();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(root + pattern)) {
                if (file.exists()) {
                    files.put(file.getURL().toString().substring(root.length()), file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The shipped models could not be listed.", failure);
        }
        return files;
    }

    private static String root() {
        var marker = Objects.requireNonNull(
                ShippedFiles.class.getClassLoader().getResource(MARKER), "The module process-models is missing.");
        var address = marker.toString();
        return address.substring(0, address.length() - MARKER.length());
    }
}
