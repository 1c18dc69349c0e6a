package io.countersign.plugin.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Request;
import io.countersign.plugin.spi.http.HttpAnswer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A network over HTTP on a free port of this machine. The subclass answers as the real network does and keeps what was
 * published; {@link Trouble} is added here, by WireMock.
 */
public abstract class ScriptedNetwork implements ContractNetwork {

    private final WireMockServer server;
    private Optional<Trouble> prepared = Optional.empty();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    protected ScriptedNetwork() {
        server = new WireMockServer(wireMockConfig()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(8)
                .extensions(new TroubleTransformer(this::meet)));
        server.start();
        server.stubFor(any(anyUrl()).willReturn(WireMock.ok()));
    }

    /** The right answer, with its effect on what {@link #publications()} counts. */
    protected abstract HttpAnswer answer(Request request);

    /** Whether it is the request that makes a publication public: not the login, not an image before it. */
    protected abstract boolean publishes(Request request);

    /** A refusal in the network's own form. */
    protected abstract HttpAnswer refusal(int status, String reason);

    public final URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** Everything that was asked, in order. */
    public final List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public boolean supports(Trouble trouble) {
        return true;
    }

    @Override
    public final synchronized void prepare(Trouble trouble) {
        if (trouble == Trouble.NOBODY_LISTENS) {
            server.stop();
        } else {
            prepared = Optional.of(trouble);
        }
    }

    private synchronized TroubledAnswer meet(Request request) {
        requests.add(request);
        Optional<Trouble> trouble = prepared;
        if (trouble.isEmpty() || !(trouble.get().isLasting() || publishes(request))) {
            return TroubledAnswer.of(answer(request));
        }
        if (!trouble.get().isLasting()) {
            prepared = Optional.empty();
        }
        return troubled(trouble.get(), request);
    }

    private TroubledAnswer troubled(Trouble trouble, Request request) {
        return switch (trouble) {
            case UNAUTHORIZED -> TroubledAnswer.of(refusal(401, "The token has expired."));
            case RATE_LIMITED_FOR_SECONDS ->
                TroubledAnswer.of(refusal(429, "Too many requests.")).header("Retry-After", "120");
            case RATE_LIMITED_UNTIL_DATE ->
                TroubledAnswer.of(refusal(429, "Too many requests."))
                        .header("Retry-After", "Sun, 22 Nov 2026 10:02:00 GMT");
            case REFUSED -> TroubledAnswer.of(refusal(400, "Refused, you sent " + request.getHeader("Authorization")));
            case OVERLOADED -> TroubledAnswer.of(new HttpAnswer(503, Map.of(), new byte[0]));
            case ERROR_AFTER_PUBLISHING ->
                TroubledAnswer.after(
                        answer(request),
                        new HttpAnswer(500, Map.of(), "Internal error".getBytes(StandardCharsets.UTF_8)));
            case RESET_AFTER_PUBLISHING -> TroubledAnswer.of(answer(request)).reset();
            case SILENCE_AFTER_PUBLISHING -> TroubledAnswer.of(answer(request)).silent();
            case NONSENSE_AFTER_PUBLISHING -> TroubledAnswer.after(answer(request), nonsense());
            case ONLY_ERRORS -> TroubledAnswer.of(internalError());
            case ONLY_NONSENSE -> TroubledAnswer.of(nonsense());
            case NOBODY_LISTENS -> throw new IllegalStateException("The server is stopped for this one.");
        };
    }

    private static HttpAnswer internalError() {
        return new HttpAnswer(500, Map.of(), "Internal error".getBytes(StandardCharsets.UTF_8));
    }

    private static HttpAnswer nonsense() {
        byte[] body = "<html>Welcome to the hotel's wireless network</html>".getBytes(StandardCharsets.UTF_8);
        return new HttpAnswer(200, Map.of("Content-Type", "text/html"), body);
    }

    @Override
    public void close() {
        server.stop();
    }
}
