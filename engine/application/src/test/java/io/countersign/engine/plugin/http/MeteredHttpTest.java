package io.countersign.engine.plugin.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class MeteredHttpTest {

    @Autowired
    private Http http;

    @Autowired
    private MeterRegistry meters;

    @Test
    void countsCallsByHostAndOutcomeAndTellsNothingElse() throws IOException {
        long answered = calls("127.0.0.1", "4xx");
        long refused = calls("metadata.invalid", "NOT_SENT");

        try (RawServer server = new RawServer(RawServer.text("HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n"))) {
            http.send(HttpCall.get(URI.create("http://127.0.0.1:" + server.port() + "/token-canary?key=canary")));
        }
        assertThatThrownBy(() -> http.send(HttpCall.get(URI.create("https://metadata.invalid/canary"))))
                .isInstanceOf(HttpFailure.class);

        assertThat(calls("127.0.0.1", "4xx")).isEqualTo(answered + 1);
        assertThat(calls("metadata.invalid", "NOT_SENT")).isEqualTo(refused + 1);
        assertThat(meters.getMeters().stream().map(Meter::getId).map(Object::toString))
                .noneMatch(id -> id.contains("canary"));
    }

    private long calls(String host, String outcome) {
        return meters.timer(MeteredHttp.CALLS, "host", host, "outcome", outcome).count();
    }
}
