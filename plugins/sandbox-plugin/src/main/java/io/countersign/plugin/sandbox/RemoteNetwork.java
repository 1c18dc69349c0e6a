package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** A network at an address, such as the oracle of the test-kit. */
record RemoteNetwork(URI address, Exchange exchange) implements SandboxNetwork {

    private static final String POST = "post ";

    @Override
    public String publish(UUID key, Variant variant) throws PluginFailure {
        byte[] text = variant.text().getBytes(StandardCharsets.UTF_8);
        HttpCall call = HttpCall.post(to("/posts"), "text/plain; charset=utf-8", text)
                .header("Idempotency-Key", key.toString());
        return id(exchange.send(call, Effect.PUBLIC), Effect.PUBLIC);
    }

    @Override
    public Optional<String> find(UUID key) throws PluginFailure {
        HttpAnswer answer = exchange.send(HttpCall.get(to("/posts?key=" + key)), Effect.NONE);
        if (answer.status() == 405) {
            throw PluginFailure.outcomeUnknown("Sandbox: this network cannot be asked. Look there.", null);
        }
        boolean isAbsent = answer.status() == 404 && answer.text().equals("none");
        return isAbsent ? Optional.empty() : Optional.of(id(answer, Effect.NONE));
    }

    @Override
    public boolean replace(String id, Variant variant) {
        return false;
    }

    @Override
    public boolean has(String id) throws PluginFailure {
        throw PluginFailure.outcomeUnknown("Sandbox: this network cannot be asked by a post's id. Look there.", null);
    }

    @Override
    public void delete(String id) throws PluginFailure {
        HttpAnswer answer = exchange.send(HttpCall.delete(to("/posts/" + id)), Effect.PUBLIC);
        if (!answer.ok() && answer.status() != 404) {
            throw exchange.failure(answer, answer.text(), Effect.PUBLIC);
        }
    }

    @Override
    public String account() throws PluginFailure {
        HttpAnswer answer = exchange.send(HttpCall.get(to("/account")), Effect.NONE);
        if (!answer.ok()) {
            throw exchange.failure(answer, answer.text(), Effect.NONE);
        }
        return answer.text();
    }

    private String id(HttpAnswer answer, Effect effect) throws PluginFailure {
        if (!answer.ok() || !answer.text().startsWith(POST)) {
            throw exchange.failure(answer, answer.text(), effect);
        }
        return answer.text().substring(POST.length());
    }

    private URI to(String path) {
        return URI.create(address + path);
    }
}
