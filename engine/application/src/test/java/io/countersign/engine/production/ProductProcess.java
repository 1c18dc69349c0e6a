package io.countersign.engine.production;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole product as a process of its own, from the classes of this test. */
final class ProductProcess {

    private ProductProcess() {}

    /** @param settings as on the command line */
    static Process start(Path folder, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "io.countersign.engine.CountersignApplication",
                "--countersign.data=" + folder.resolve("data")));
        command.addAll(List.of(settings));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
