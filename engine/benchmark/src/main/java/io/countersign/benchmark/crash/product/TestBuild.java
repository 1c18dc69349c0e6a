package io.countersign.benchmark.crash.product;

import io.countersign.engine.CountersignApplication;
import java.util.List;
import org.springframework.boot.SpringApplication;

/**
 * The product with crash points. They stand in this module, which nobody ships: the classes of the product are the same ones
 * that are shipped, and know of no crash.
 */
public final class TestBuild {

    /** Of everybody; also a canary, for it must never be seen in a log. */
    public static final String PASSWORD = "canary-9f3e correct horse";

    private TestBuild() {}

    public static void main(String[] arguments) {
        start(arguments);
    }

    /** @param more that is to stand beside the product */
    public static void start(String[] arguments, Class<?>... more) {
        var product = new SpringApplication(CountersignApplication.class, CrashListener.class, Company.class);
        product.addPrimarySources(List.of(more));
        product.run(arguments);
    }
}
