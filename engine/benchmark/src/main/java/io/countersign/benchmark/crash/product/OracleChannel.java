package io.countersign.benchmark.crash.product;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.LimitsCheck;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** An account of the oracle. It speaks to it by the product's own HTTP client, and may stand around that. */
record OracleChannel(OracleChannelFactory factory, URI address, Secret token, Exchange exchange) implements Channel {

    private static final String POST = "post ";

    @Override
    public List<Finding> check(Variant variant) {
        return LimitsCheck.findings(variant, factory.limits());
    }

    @Override
    public Receipt publish(Variant variant, PublicationKey key) throws PluginFailure {
        pass(CrashPoint.SENDING);
        var text = variant.text().getBytes(StandardCharsets.UTF_8);
        var call = HttpCall.post(to("/posts"), "text/plain; charset=utf-8", text)
                .header("Authorization", "Bearer " + token.reveal())
                .header("Idempotency-Key", key.value().toString());
        var receipt = receipt(exchange.send(standing(call), Effect.PUBLIC), Effect.PUBLIC);
        pass(CrashPoint.ANSWERED);
        return receipt;
    }

    /** Only the network knows when it has the request, and when the post: it stands there then. */
    private HttpCall standing(HttpCall call) {
        var received = factory.places().place(CrashPoint.REQUESTED, EnumSet.of(factory.kind()));
        if (received.isPresent()) {
            return call.header("Oracle-Stand", "received " + received.get());
        }
        return factory.places()
                .place(CrashPoint.ACCEPTED, EnumSet.of(factory.kind()))
                .map(accepted -> call.header("Oracle-Stand", "accepted " + accepted))
                .orElse(call);
    }

    @Override
    public Optional<Receipt> find(PublicationKey key, Variant variant) throws PluginFailure {
        var answer = exchange.send(HttpCall.get(to("/posts?key=" + key.value())), Effect.NONE);
        pass(CrashPoint.ASKED);
        if (answer.status() == 405) {
            throw PluginFailure.outcomeUnknown("Oracle: this network cannot be asked. Look there.", null);
        }
        var isAbsent = answer.status() == 404 && answer.text().equals("none");
        return isAbsent ? Optional.empty() : Optional.of(receipt(answer, Effect.NONE));
    }

    @Override
    public void delete(Receipt receipt) throws PluginFailure {
        var answer = exchange.send(HttpCall.delete(to("/posts/" + receipt.remoteId())), Effect.PUBLIC);
        if (!answer.ok() && answer.status() != 404) {
            throw exchange.failure(answer, answer.text(), Effect.PUBLIC);
        }
    }

    @Override
    public Verification verify() throws PluginFailure {
        var answer = exchange.send(HttpCall.get(to("/account")), Effect.NONE);
        if (!answer.ok()) {
            throw exchange.failure(answer, answer.text(), Effect.NONE);
        }
        return new Verification(answer.text(), "Oracle account", Optional.empty(), Optional.empty());
    }

    private Receipt receipt(HttpAnswer answer, Effect effect) throws PluginFailure {
        if (!answer.ok() || !answer.text().startsWith(POST)) {
            throw exchange.failure(answer, answer.text(), effect);
        }
        var id = answer.text().substring(POST.length());
        return Receipt.live(id, Optional.of(to("/posts/" + id)));
    }

    private void pass(CrashPoint point) {
        factory.places().pass(point, EnumSet.of(factory.kind()));
    }

    private URI to(String path) {
        return URI.create(address + path);
    }
}
