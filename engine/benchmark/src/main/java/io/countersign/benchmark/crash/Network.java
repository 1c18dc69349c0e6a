package io.countersign.benchmark.crash;

import io.countersign.benchmark.stage.JavaProcess;
import io.countersign.plugin.testkit.oracle.AcceptedPost;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import io.countersign.plugin.testkit.oracle.PostFiles;
import io.countersign.plugin.testkit.oracle.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A network in a process of its own, which outlives all that the product goes through. */
final class Network implements AutoCloseable {

    private static final String READY = "ready ";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Mode kind;
    private final int number;
    private final Path posts;
    private final JavaProcess process;
    private final URI address;

    /** @param number among those of its kind */
    Network(Mode kind, int number, Path folder) {
        this.kind = kind;
        this.number = number;
        this.posts = folder.resolve("network-%s-%d".formatted(kind, number));
        this.process = JavaProcess.start(
                folder.resolve("network-%s-%d.log".formatted(kind, number)),
                List.of("-Xmx64m", "-XX:TieredStopAtLevel=1"),
                OracleNetwork.class,
                List.of(kind.name(), posts.toString()));
        Wait.until("the network " + kind + " listens", Duration.ofMinutes(1), () -> process.said(READY)
                .isPresent());
        this.address = URI.create(process.said(READY).orElseThrow());
    }

    /** Also of the account on it: {@code MANUAL 2}. */
    String name() {
        return kind + " " + number;
    }

    Mode kind() {
        return kind;
    }

    URI address() {
        return address;
    }

    /** For the next request that publishes, whoever's it is. */
    void next(Script script) {
        try {
            client.send(
                    HttpRequest.newBuilder(URI.create(address + "/oracle/script"))
                            .POST(HttpRequest.BodyPublishers.ofString(script.line()))
                            .build(),
                    BodyHandlers.discarding());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What people have seen, read from its files and not from its mouth. */
    List<AcceptedPost> posts() {
        try {
            return new PostFiles(posts).all();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path folder() {
        return posts;
    }

    @Override
    public void close() {
        process.close();
    }
}
