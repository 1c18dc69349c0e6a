package io.countersign.engine.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A real Keycloak with our realm and without people, in a folder of its own; it can be stopped and started again. */
public final class KeycloakServer {

    static final String WORKSPACE_SECRET = "a workspace's secret & more";
    static final String IDENTITY_SECRET = "a directory's secret & more";
    static final String MACHINE_SECRET = "a machine's secret & more";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String publicAddress;
    private final Path home;
    private final Path folder;
    private final int port = KeycloakBeside.freePort();
    private final int health = KeycloakBeside.freePort();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;

    private KeycloakServer(String publicAddress, Path home, Path folder) {
        this.publicAddress = publicAddress;
        this.home = home;
        this.folder = folder;
    }

    /** Where Keycloak is installed, as the counterparts' variables say. */
    static Optional<Path> installed() {
        return Optional.ofNullable(System.getenv("COUNTERPART_KEYCLOAK_HOME"))
                .map(Path::of)
                .filter(home -> Files.exists(home.resolve("primed")));
    }

    /** One that does not run yet. */
    static KeycloakServer prepare(String publicAddress) {
        try {
            var folder = Path.of("target", "keycloak").toAbsolutePath();
            Files.createDirectories(folder);
            return new KeycloakServer(
                    publicAddress, installed().orElseThrow(), Files.createTempDirectory(folder, "server"));
        } catch (IOException failure) {
            throw new UncheckedIOException("Keycloak could not be prepared.", failure);
        }
    }

    /** Starts it where it was, with the data that it had, and returns when the realm answers. */
    void start() {
        try {
            launch();
        } catch (IOException failure) {
            throw new UncheckedIOException("Keycloak did not start.", failure);
        }
    }

    private void launch() throws IOException {
        var builder = new ProcessBuilder(
                Path.of("../../docker/counterparts/keycloak/serve").toString(),
                home.toString(),
                folder.resolve("keycloak").toString(),
                String.valueOf(port),
                String.valueOf(health));
        builder.environment().put("COUNTERSIGN_PUBLIC_ADDRESS", publicAddress);
        builder.environment().put("COUNTERSIGN_WORKSPACE_SECRET", WORKSPACE_SECRET);
        builder.environment().put("COUNTERSIGN_IDENTITY_SECRET", IDENTITY_SECRET);
        builder.environment().put("COUNTERSIGN_MACHINE_SECRET", MACHINE_SECRET);
        process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-keycloak"));
        Awaitility.await("Keycloak, whose log is " + folder.resolve("log"))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> !process.isAlive() || answers());
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended: " + Files.readString(folder.resolve("log")));
        }
    }

    void stop() {
        var all = process.descendants().toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            for (var part : all) {
                part.onExit().orTimeout(20, TimeUnit.SECONDS).join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(issuer()))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    String issuer() {
        return address() + "/realms/countersign";
    }

    /** The realm's file as the operator imports it, with its placeholders filled in. */
    String realmFile() {
        try {
            return Files.readString(Path.of("../../docker/keycloak/countersign-realm.json"))
                    .replace("${COUNTERSIGN_PUBLIC_ADDRESS}", publicAddress)
                    .replace("${COUNTERSIGN_WORKSPACE_SECRET}", WORKSPACE_SECRET)
                    .replace("${COUNTERSIGN_IDENTITY_SECRET}", IDENTITY_SECRET)
                    .replace("${COUNTERSIGN_MACHINE_SECRET}", MACHINE_SECRET);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What an administrator of Keycloak does. */
    KeycloakOffice office() {
        try {
            return new KeycloakOffice(
                    URI.create(address()),
                    Files.readString(home.resolve("administrator")).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
