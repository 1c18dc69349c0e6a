package io.countersign.benchmark.notification.product;

import io.countersign.benchmark.crash.product.TestBuild;

/** The test build that also makes tasks, as many a second as it is told. */
public final class MillBuild {

    private MillBuild() {}

    public static void main(String[] arguments) {
        TestBuild.start(arguments, TaskMill.class);
    }
}
