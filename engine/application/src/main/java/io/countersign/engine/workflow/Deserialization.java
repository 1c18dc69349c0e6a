package io.countersign.engine.workflow;

import java.io.ObjectInputFilter;

/**
 * Closes Java deserialization for the whole process: of whatever library, objects are read from bytes only when their
 * classes are the JDK's own basic ones. Nothing of the product stores or sends objects in this form.
 */
public final class Deserialization {

    private static final String BASIC_CLASSES_ONLY =
            "maxdepth=20;maxrefs=10000;maxarray=100000;maxbytes=10000000;java.base/*;!*";

    private Deserialization() {}

    /** Unless somebody set a filter already, such as the operator by {@code jdk.serialFilter}. */
    public static synchronized void close() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(BASIC_CLASSES_ONLY));
        }
    }
}
