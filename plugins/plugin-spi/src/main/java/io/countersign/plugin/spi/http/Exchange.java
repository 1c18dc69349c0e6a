package io.countersign.plugin.spi.http;

import io.countersign.plugin.spi.PluginFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The requests of one channel, with every failure turned into its kind in the same way. A plugin that meets an answer of
 * its network that means something else decides that before it asks {@link #failure}.
 */
public final class Exchange {

    private static final Duration UNSAID = Duration.ofMinutes(1);
    private static final int LONGEST_QUOTE = 300;

    private final String network;
    private final Http http;
    private final Clock clock;
    private final List<String> hidden = new CopyOnWriteArrayList<>();

    /** @param network what people call it, e.g. {@code Bluesky}: the first word of every message */
    public Exchange(String network, Http http, Clock clock) {
        this.network = network;
        this.http = http;
        this.clock = clock;
    }

    /** Keeps a password, token or header value out of every message, should the network repeat it. */
    public Exchange hiding(String secret) {
        if (!secret.isBlank()) {
            hidden.add(secret);
        }
        return this;
    }

    /** Every status is an answer; only a missing one is a failure. */
    public HttpAnswer send(HttpCall call, Effect effect) throws PluginFailure {
        try {
            return http.send(call);
        } catch (HttpFailure failure) {
            throw noAnswer(failure, effect);
        }
    }

    private PluginFailure noAnswer(HttpFailure failure, Effect effect) {
        if (failure.mayHaveArrived() && effect == Effect.PUBLIC) {
            return PluginFailure.outcomeUnknown(
                    network + ": it gave no answer after the request was sent. Look there before anything is repeated.",
                    failure);
        }
        return PluginFailure.unavailable(network + ": it cannot be reached. It is tried again.", failure);
    }

    /**
     * What an answer means that is no success, or a success that cannot be read.
     *
     * @param reason the network's own words for people; may be empty. Shortened here, and hidden secrets taken out.
     */
    public PluginFailure failure(HttpAnswer answer, String reason, Effect effect) {
        int status = answer.status();
        Optional<Instant> until = RetryAfter.of(answer, clock.instant());
        String said = said(status, reason);
        if (status == 401 || status == 403) {
            return PluginFailure.notConnected(said + " Connect the account again.");
        }
        if (status == 429) {
            return PluginFailure.rateLimited(
                    said + " It is tried again when the limit ends.",
                    until.orElseGet(() -> clock.instant().plus(UNSAID)));
        }
        if (status == 503 && until.isPresent()) {
            return PluginFailure.unavailableUntil(said + " It is tried again.", until.get());
        }
        if (status >= 300 && status < 400) {
            return PluginFailure.notConnected(said + " It has moved: correct the account's address.");
        }
        if (status >= 400 && status < 500 && status != 408) {
            return PluginFailure.contentRejected(said + " Change the content.");
        }
        return effect == Effect.PUBLIC
                ? PluginFailure.outcomeUnknown(said + " Look there before anything is repeated.", null)
                : PluginFailure.unavailable(said + " It is tried again.", null);
    }

    private String said(int status, String reason) {
        if (status >= 200 && status < 300) {
            return "%s: it answered %d with something that is no answer of it.".formatted(network, status);
        }
        String quote = quote(reason);
        return quote.isEmpty()
                ? "%s: it answered %d without a reason.".formatted(network, status)
                : "%s: it answered %d, \"%s\".".formatted(network, status, quote);
    }

    /** The network's words as they may be shown: one line, not long, without what is hidden. */
    public String quote(String words) {
        String quote = words;
        for (String secret : hidden) {
            quote = quote.replace(secret, "[hidden]");
        }
        quote = quote.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (quote.length() <= LONGEST_QUOTE) {
            return quote;
        }
        int end = Character.isHighSurrogate(quote.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return quote.substring(0, end) + "\u2026";
    }

    @Override
    public String toString() {
        return "Exchange[" + network + "]";
    }
}
