package io.countersign.benchmark.crash;

import io.countersign.benchmark.crash.product.TestBuild;
import io.countersign.benchmark.stage.Database;
import io.countersign.benchmark.stage.JavaProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One node of the product: a place where its process runs, dies and is started again. */
final class Node {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final List<String> JVM = List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx400m");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final int number;
    private final int port = Database.freePort();
    private final Path folder;
    private final List<String> jvm;
    private final List<String> settings;
    private JavaProcess process;
    private int starts;

    /** @param settings that all nodes have */
    Node(int number, Path folder, String orders, List<String> settings) {
        this.number = number;
        this.folder = folder;
        this.jvm = new ArrayList<>(JVM);
        this.jvm.add(orders);
        this.settings = new ArrayList<>(settings);
        this.settings.add("--server.port=" + port);
        this.process = started();
    }

    /** Starts it, after it died. */
    void begin() {
        process = started();
    }

    private JavaProcess started() {
        var log = folder.resolve("node-%d-%04d.log".formatted(number, ++starts));
        return JavaProcess.start(log, jvm, TestBuild.class, settings);
    }

    JavaProcess process() {
        return process;
    }

    /** Starts it again after it died, and waits until it answers. */
    void restart() {
        process.kill();
        begin();
        awaitReady();
    }

    void awaitReady() {
        Wait.until("node " + number + " answers; see its log in " + folder, LONGEST_START, () -> isReady() || isGone());
        if (isGone()) {
            throw new IllegalStateException(
                    "Node %d ended while it started. See its log in %s.".formatted(number, folder));
        }
    }

    private boolean isGone() {
        return !process.isAlive();
    }

    /** Whether it and its database answer. */
    boolean isReady() {
        return health() == 200;
    }

    /** The status of its health page; 0 when nobody answers. */
    int health() {
        try {
            var request = HttpRequest.newBuilder(address().resolve("/actuator/health"))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public String toString() {
        return "node " + number;
    }
}
