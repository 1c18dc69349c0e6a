package io.countersign.benchmark.start;

import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The product as it is run: its jar laid out in a folder, with an archive of loaded classes, as {@code docker/run} makes it. */
final class BuiltProduct {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path folder;
    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    /** @param jar with everything in it, as the build leaves it */
    BuiltProduct(Path jar, Path folder, Database database) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        run(
                "extract.log",
                List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", layout().toString()));
        var arguments = new ArrayList<>(
                List.of("-XX:ArchiveClassesAtExit=" + archive(), "-Dspring.context.exit=onRefresh", "-jar", program()));
        arguments.addAll(arguments(database, "built", 0));
        run("archive.log", arguments);
    }

    /** On a database that has its tables already. */
    JavaProcess start(Database database, int port) {
        var command = new ArrayList<>(List.of(
                java.toString(),
                "-Xmx640m",
                "-XX:SharedArchiveFile=" + archive(),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-jar",
                program()));
        command.addAll(arguments(database, "built", port));
        return JavaProcess.start(folder.resolve("product.log"), command);
    }

    private List<String> arguments(Database database, String name, int port) {
        return List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + database.address(name),
                "--spring.datasource.username=postgres",
                "--logging.level.root=warn",
                "--countersign.welcome=false",
                "--countersign.data=" + folder.resolve("data"),
                "--countersign.plugins.folder=" + folder.resolve("plugins"));
    }

    private void run(String log, List<String> arguments) {
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(arguments);
        try (var process = JavaProcess.start(folder.resolve(log), command)) {
            if (!process.waitFor(PATIENCE)) {
                throw new IllegalStateException("See %s: it did not end.".formatted(folder.resolve(log)));
            }
        }
    }

    private Path layout() {
        return folder.resolve("application");
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private String program() {
        try (var files = Files.list(layout())) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No program was laid out in " + layout()))
                    .toString();
        } catch (IOException failure) {
            throw new IllegalStateException("No program was laid out in " + layout(), failure);
        }
    }
}
