package io.countersign.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdkHttpTest {

    private final JdkHttp http = new JdkHttp(Duration.ofSeconds(2));

    @Test
    void saysNotSentWhenNobodyListens() throws IOException {
        URI nobody;
        try (ServerSocket server = listen()) {
            nobody = address(server);
        }

        assertThat(failure(HttpCall.get(nobody)).mayHaveArrived()).isFalse();
    }

    @Test
    void saysNotSentWhenTheNameIsUnknown() {
        assertThat(failure(HttpCall.get(URI.create("http://nobody.invalid/"))).mayHaveArrived())
                .isFalse();
    }

    @Test
    void saysNotSentWhenTheRequestIsUnfit() {
        HttpCall unfit = HttpCall.get(URI.create("http://127.0.0.1:1/")).header("Host", "elsewhere.example");

        assertThat(failure(unfit).mayHaveArrived()).isFalse();
    }

    /** Nothing, half an answer, and an answer that is no HTTP: each before the connection is closed. */
    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", "Hello?\r\n\r\n"})
    void saysItMayHaveArrivedWhenTheAnswerBreaksOff(String answer) throws IOException {
        try (ServerSocket server = listen()) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answer(server, answer));

            assertThat(failure(HttpCall.get(address(server))).mayHaveArrived()).isTrue();
            answered.join();
        }
    }

    @Test
    void saysItMayHaveArrivedWhenNoAnswerComes() throws IOException {
        try (ServerSocket server = listen()) {
            assertThat(failure(HttpCall.postJson(address(server), "{}")).mayHaveArrived())
                    .isTrue();
        }
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (ServerSocket server = listen()) {
            String redirect = "HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example/\r\nContent-Length: 0\r\n\r\n";
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> answer(server, redirect));

            HttpAnswer answer = http.send(HttpCall.get(address(server)));

            assertThat(answer.status()).isEqualTo(302);
            answered.join();
        }
    }

    private HttpFailure failure(HttpCall call) {
        return catchThrowableOfType(HttpFailure.class, () -> http.send(call));
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static URI address(ServerSocket server) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
    }

    private static void answer(ServerSocket server, String answer) {
        try (Socket socket = server.accept();
                OutputStream output = socket.getOutputStream()) {
            while (socket.getInputStream().available() == 0) {
                Thread.onSpinWait();
            }
            socket.getInputStream().readNBytes(socket.getInputStream().available());
            output.write(answer.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
