package io.countersign.engine.plugin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class GuardedHttpTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi";

    @Test
    void answersWithStatusHeadersAndBody() throws IOException {
        try (RawServer server = new RawServer(
                        RawServer.text("HTTP/1.1 429 Slow down\r\nRetry-After: 7\r\nContent-Length: 4\r\n\r\nwait"));
                GuardedHttp http = allowing("127.0.0.1:" + server.port())) {
            HttpAnswer answer = http.send(HttpCall.get(URI.create("http://127.0.0.1:" + server.port() + "/x")));

            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.header("retry-after")).contains("7");
            assertThat(answer.text()).isEqualTo("wait");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d/", "https://localhost:%d/", "https://127.1:%d/", "https://2130706433:%d/",
                "https://0x7f.0.0.1:%d/", "https://[::1]:%d/", "https://[::ffff:127.0.0.1]:%d/", "https://0.0.0.0:%d/",
                "http://127.0.0.1:%d/", "https://user@127.0.0.1:%d/", "ftp://127.0.0.1:%d/", "https://127.0.0.1.:%d/"
            })
    void makesNoConnectionToWhatIsPrivateHoweverItIsSpelt(String address) throws IOException {
        try (RawServer server = new RawServer(RawServer.text(OK));
                GuardedHttp http = allowing("elsewhere:1")) {
            HttpCall call = HttpCall.get(URI.create(address.formatted(server.port())));

            HttpFailure failure = catchThrowableOfType(HttpFailure.class, () -> http.send(call));

            assertThat(failure.mayHaveArrived()).isFalse();
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void connectsToTheAddressThatWasCheckedAndAsksForItOnce() throws IOException {
        AtomicInteger questions = new AtomicInteger();
        Names rebinding = host -> questions.incrementAndGet() == 1
                ? new InetAddress[] {InetAddress.getByName("127.0.0.1")}
                : new InetAddress[] {InetAddress.getByName("10.0.0.1")};
        try (RawServer server = new RawServer(RawServer.text(OK));
                GuardedHttp http = new GuardedHttp(settings("pds.example:" + server.port()), rebinding)) {
            HttpAnswer answer = http.send(HttpCall.get(URI.create("http://pds.example:" + server.port() + "/")));

            assertThat(answer.text()).isEqualTo("hi");
            assertThat(questions).hasValue(1);
        }
    }

    @Test
    void refusesANameWithOnePublicAndOnePrivateAddress() {
        Names both = host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};

        assertThatThrownBy(() ->
                        new GuardedHttp(settings("x:1"), both).send(HttpCall.get(URI.create("https://a.example"))))
                .isInstanceOf(HttpFailure.class)
                .hasMessageContaining("public internet");
    }

    @Test
    void doesNotFollowARedirect() throws IOException {
        try (RawServer target = new RawServer(RawServer.text(OK));
                RawServer server = new RawServer(RawServer.text("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:"
                        + target.port() + "/\r\nContent-Length: 0\r\n\r\n"));
                GuardedHttp http = allowing("127.0.0.1:*")) {
            HttpAnswer answer = http.send(HttpCall.get(URI.create("http://127.0.0.1:" + server.port())));

            assertThat(answer.status()).isEqualTo(302);
            assertThat(target.connections()).isZero();
        }
    }

    @Test
    void knowsThatNothingWasSentWhenNobodyListens() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (GuardedHttp http = allowing("127.0.0.1:" + free)) {
            HttpFailure failure =
                    catchThrowableOfType(HttpFailure.class, () -> http.send(post("http://127.0.0.1:" + free)));

            assertThat(failure.mayHaveArrived()).isFalse();
        }
    }

    @Test
    void knowsThatNothingWasSentWhenTheTlsHandshakeFails() throws IOException {
        try (RawServer server = new RawServer(Socket::close);
                GuardedHttp http = allowing("127.0.0.1:*")) {
            HttpFailure failure = catchThrowableOfType(
                    HttpFailure.class, () -> http.send(post("https://127.0.0.1:" + server.port())));

            assertThat(failure.mayHaveArrived()).isFalse();
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("closed without an answer", (RawServer.Answer) Socket::close),
                Arguments.of("reset", (RawServer.Answer) socket -> {
                    socket.setSoLinger(true, 0);
                    socket.close();
                }),
                Arguments.of("no answer in time", (RawServer.Answer) socket -> Thread.sleep(5_000)),
                Arguments.of("head never ends", (RawServer.Answer) socket -> {
                    RawServer.write(socket, "HTTP/1.1 200 OK\r\n");
                    for (int i = 0; i < 100; i++) {
                        RawServer.write(socket, "X-" + i + ": y\r\n");
                        Thread.sleep(100);
                    }
                }),
                Arguments.of("one byte at a time", (RawServer.Answer) socket -> {
                    RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
                    for (int i = 0; i < 1000; i++) {
                        RawServer.write(socket, "x");
                        Thread.sleep(100);
                    }
                }),
                Arguments.of("endless body", (RawServer.Answer) socket -> {
                    RawServer.write(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                    while (true) {
                        RawServer.write(socket, "400\r\n" + "x".repeat(1024) + "\r\n");
                    }
                }),
                Arguments.of("shorter than it says", RawServer.text("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhi")),
                Arguments.of(
                        "a broken chunk",
                        RawServer.text("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhi\r\n")),
                Arguments.of("noise", RawServer.text("\u0001\u0002 lskdjf laksjdf")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void knowsThatTheRequestMayHaveArrived(String name, RawServer.Answer fault) throws IOException {
        try (RawServer server = new RawServer(fault);
                GuardedHttp http = allowing("127.0.0.1:" + server.port())) {
            HttpFailure failure =
                    catchThrowableOfType(HttpFailure.class, () -> http.send(post("http://127.0.0.1:" + server.port())));

            assertThat(failure).as(name).isNotNull();
            assertThat(failure.mayHaveArrived()).as(name).isTrue();
            assertThat(server.connections()).as("sent once").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "content-length", "Transfer-Encoding", "Connection"})
    void letsNoPluginFrameTheRequest(String header) throws IOException {
        try (RawServer server = new RawServer(RawServer.text(OK));
                GuardedHttp http = allowing("127.0.0.1:*")) {
            HttpCall call = post("http://127.0.0.1:" + server.port()).header(header, "1");

            assertThatThrownBy(() -> http.send(call)).isInstanceOf(HttpFailure.class);
            assertThat(server.connections()).isZero();
        }
    }

    private static HttpCall post(String address) {
        return HttpCall.postJson(URI.create(address), "{}");
    }

    private static GuardedHttp allowing(String host) {
        return new GuardedHttp(settings(host));
    }

    private static EgressSettings settings(String allowed) {
        return new EgressSettings(
                Set.of(allowed),
                Duration.ofMillis(500),
                Duration.ofMillis(600),
                Duration.ofMillis(1_200),
                DataSize.ofKilobytes(64),
                DataSize.ofKilobytes(64));
    }
}
