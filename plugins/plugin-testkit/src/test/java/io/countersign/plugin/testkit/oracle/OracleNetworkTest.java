package io.countersign.plugin.testkit.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.oracle.Script.Ending;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OracleNetworkTest {

    private final JdkHttp http = new JdkHttp(Duration.ofSeconds(2));

    @TempDir
    Path folder;

    @Test
    void takesTheSameKeyOnceWhereItIsAKey() throws Exception {
        try (OracleNetwork network = OracleNetwork.start(Mode.IDEMPOTENT_KEY, folder, 0)) {
            HttpAnswer first = post(network.address(), "key-1");
            HttpAnswer second = post(network.address(), "key-1");

            assertThat(second.text()).isEqualTo(first.text());
            assertThat(network.posts()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"QUERYABLE", "MANUAL"})
    void takesTheSameKeyTwiceElsewhere(Mode mode) throws Exception {
        try (OracleNetwork network = OracleNetwork.start(mode, folder, 0)) {
            post(network.address(), "key-1");
            post(network.address(), "key-1");

            assertThat(network.posts()).hasSize(2);
            assertThat(http.send(HttpCall.get(URI.create(network.address() + "/posts?key=key-1")))
                            .status())
                    .isEqualTo(mode == Mode.MANUAL ? 405 : 200);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Ending.class,
            names = {"DROP", "HALF_CLOSE"})
    void keepsThePostWhoseAnswerItBreaksOff(Ending ending) throws Exception {
        try (OracleNetwork network = OracleNetwork.start(Mode.QUERYABLE, folder, 0)) {
            network.next(Script.acceptThen(ending));

            assertThatThrownBy(() -> post(network.address(), "key-1"))
                    .isInstanceOfSatisfying(HttpFailure.class, failure -> assertThat(failure.mayHaveArrived())
                            .isTrue());

            assertThat(network.posts()).extracting(AcceptedPost::key).containsExactly("key-1");
        }
    }

    @Test
    void keepsNothingOfWhatItRefuses() throws Exception {
        try (OracleNetwork network = OracleNetwork.start(Mode.QUERYABLE, folder, 0)) {
            network.next(Script.refuse(400));

            assertThat(post(network.address(), "key-1").status()).isEqualTo(400);
            assertThat(network.posts()).isEmpty();
        }
    }

    @Test
    void hasEveryAnsweredPostOnDiskWhenItsProcessIsKilled() throws Exception {
        Process process = startProcess();
        try (BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            URI address = URI.create(output.readLine().substring("ready ".length()));
            String script = Script.acceptThenAnswer(500).line();
            http.send(HttpCall.post(URI.create(address + "/oracle/script"), "text/plain", script.getBytes(UTF_8)));
            assertThat(post(address, "key-1").status()).isEqualTo(500);
            assertThat(post(address, "key-2").status()).isEqualTo(201);
            assertThat(http.send(HttpCall.get(URI.create(address + "/oracle/posts")))
                            .text())
                    .isEqualTo("1 key-1\n2 key-2\n");
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(new PostFiles(folder).all())
                .containsExactly(
                        new AcceptedPost("1", "key-1", "Hello\nworld"), new AcceptedPost("2", "key-2", "Hello\nworld"));
    }

    private Process startProcess() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        URI classes = OracleNetwork.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        Path.of(classes).toString(),
                        OracleNetwork.class.getName(),
                        "QUERYABLE",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private HttpAnswer post(URI address, String key) throws HttpFailure {
        URI posts = URI.create(address + "/posts");
        return http.send(HttpCall.post(posts, "text/plain", "Hello\nworld".getBytes(UTF_8))
                .header("Idempotency-Key", key));
    }
}
