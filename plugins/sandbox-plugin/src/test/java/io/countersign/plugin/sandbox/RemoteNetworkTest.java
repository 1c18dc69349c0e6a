package io.countersign.plugin.sandbox;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.testkit.ContractClock;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteNetworkTest {

    @Test
    void believesTheNetworkThatAPostIsNotThere() throws PluginFailure {
        assertThat(answering(404, "none").find(UUID.randomUUID())).isEmpty();
    }

    /** Another server at the address, or an oracle that may not be asked. */
    @ParameterizedTest
    @CsvSource({
        "404, <html>Not Found</html>, CONTENT_REJECTED",
        "200, <html>Hotel</html>, UNAVAILABLE",
        "500, none, UNAVAILABLE",
        "405, no, OUTCOME_UNKNOWN"
    })
    void believesNobodyElse(int status, String text, FailureKind kind) {
        assertFails(() -> answering(status, text).find(UUID.randomUUID())).withKind(kind);
    }

    private static RemoteNetwork answering(int status, String text) {
        HttpAnswer answer = new HttpAnswer(status, Map.of(), text.getBytes(StandardCharsets.UTF_8));
        Exchange exchange = new Exchange("Sandbox", call -> answer, ContractClock.CLOCK);
        return new RemoteNetwork(URI.create("https://sandbox.example"), exchange);
    }
}
