package io.countersign.plugin.spi.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final HttpCall CALL = HttpCall.get(URI.create("https://a.example/x"));

    @ParameterizedTest
    @CsvSource({
        "200, PUBLIC, OUTCOME_UNKNOWN", "200, NONE, UNAVAILABLE",
        "302, PUBLIC, NOT_CONNECTED", "400, PUBLIC, CONTENT_REJECTED",
        "401, PUBLIC, NOT_CONNECTED", "403, PUBLIC, NOT_CONNECTED",
        "404, PUBLIC, CONTENT_REJECTED", "408, PUBLIC, OUTCOME_UNKNOWN",
        "408, NONE, UNAVAILABLE", "413, PUBLIC, CONTENT_REJECTED",
        "429, PUBLIC, RATE_LIMITED", "500, PUBLIC, OUTCOME_UNKNOWN",
        "500, NONE, UNAVAILABLE", "502, PUBLIC, OUTCOME_UNKNOWN",
        "503, PUBLIC, OUTCOME_UNKNOWN", "503, NONE, UNAVAILABLE",
        "504, PUBLIC, OUTCOME_UNKNOWN"
    })
    void givesEachAnswerItsKind(int status, Effect effect, FailureKind kind) {
        assertThat(exchange(null).failure(answer(status, Map.of()), "", effect).kind())
                .isEqualTo(kind);
    }

    @Test
    void believesAnOverloadedNetworkThatNamesATime() {
        PluginFailure failure = exchange(null).failure(answer(503, Map.of("Retry-After", "30")), "", Effect.PUBLIC);

        assertThat(failure.kind()).isEqualTo(FailureKind.UNAVAILABLE);
        assertThat(failure.retryAt()).contains(NOW.plusSeconds(30));
    }

    @Test
    void waitsAMinuteWhereTheNetworkNamesNoTime() {
        assertThat(exchange(null)
                        .failure(answer(429, Map.of()), "", Effect.PUBLIC)
                        .retryAt())
                .contains(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
        "true, PUBLIC, OUTCOME_UNKNOWN",
        "true, NONE, UNAVAILABLE",
        "false, PUBLIC, UNAVAILABLE",
        "false, NONE, UNAVAILABLE"
    })
    void asksWhetherARequestWithoutAnswerMayHaveArrived(boolean arrived, Effect effect, FailureKind kind) {
        HttpFailure failure = arrived ? HttpFailure.noAnswer("Reset.", null) : HttpFailure.notSent("Refused.", null);

        PluginFailure thrown = catchThrowableOfType(
                PluginFailure.class, () -> exchange(failure).send(CALL, effect));

        assertThat(thrown.kind()).isEqualTo(kind);
        assertThat(thrown).hasCause(failure);
    }

    @Test
    void quotesTheNetworkWithoutSecretsInOneShortLine() {
        Exchange exchange = exchange(null).hiding("t0ken").hiding(" ");

        assertThat(exchange.failure(answer(400, Map.of()), "No\n\tt0ken\u0007 here", Effect.PUBLIC))
                .hasMessage("Acme: it answered 400, \"No [hidden] here\". Change the content.");
        assertThat(exchange.quote("x".repeat(1_000))).hasSize(301).endsWith("\u2026");
        assertThat(exchange.quote("x".repeat(299) + "\ud83d\ude00y")).isEqualTo("x".repeat(299) + "\u2026");
    }

    @Test
    void quotesNothingOfAnAnswerThatIsNoneOfTheNetworks() {
        assertThat(exchange(null).failure(answer(200, Map.of()), "<html>", Effect.NONE))
                .hasMessage("Acme: it answered 200 with something that is no answer of it. It is tried again.");
    }

    @Test
    void hidesASecretThatTheShorteningWouldCut() {
        assertThat(exchange(null).hiding("t0ken").quote("x".repeat(297) + "t0ken"))
                .doesNotContain("t0k");
    }

    @Test
    void printsNoSecret() {
        assertThat(exchange(null).hiding("t0ken")).hasToString("Exchange[Acme]");
    }

    private static Exchange exchange(HttpFailure failure) {
        Http http = call -> {
            throw failure;
        };
        return new Exchange("Acme", http, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static HttpAnswer answer(int status, Map<String, String> headers) {
        return new HttpAnswer(status, headers, new byte[0]);
    }
}
