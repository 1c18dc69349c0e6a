package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.LimitsCheck;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import io.countersign.plugin.spi.setting.Settings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Shows each contract test that it can fail: right without a flaw, wrong in exactly one thing with one. */
final class BoardChannel implements Channel {

    private final URI address;
    private final String token;
    private final ChannelContext context;
    private final Delivery delivery;
    private final Flaw flaw;
    private final Exchange exchange;

    BoardChannel(Settings settings, ChannelContext context, Delivery delivery, Flaw flaw) {
        this.address = settings.address("address");
        this.token = settings.secret("token").reveal();
        this.context = context;
        this.delivery = delivery;
        this.flaw = flaw;
        this.exchange = new Exchange("Board", context.http(), context.clock());
        if (flaw != Flaw.REPEATS_THE_NETWORKS_WORDS) {
            exchange.hiding(token);
        }
    }

    @Override
    public List<Finding> check(Variant variant) {
        if (flaw == Flaw.ASKS_THE_NETWORK_TO_CHECK) {
            try {
                context.http().send(call("GET", "/limits", ""));
            } catch (HttpFailure unasked) {
                return List.of();
            }
        }
        if (flaw == Flaw.BLOCKS_EVERYTHING) {
            return List.of(new Finding("NO", Finding.Severity.BLOCK, "No."));
        }
        return LimitsCheck.findings(variant, flawed(context.limits()));
    }

    private Limits flawed(Limits limits) {
        int off = flaw == Flaw.COUNTS_ONE_TOO_MANY ? -1 : flaw == Flaw.COUNTS_ONE_TOO_FEW ? 1 : 0;
        OptionalInt none = OptionalInt.empty();
        return new Limits(
                none,
                limits.text() + off,
                limits.textUnit(),
                none,
                none,
                limits.textFormat(),
                limits.images(),
                limits.imageBytes(),
                limits.imageTypes(),
                limits.alternativeText());
    }

    @Override
    public Receipt publish(Variant variant, PublicationKey key) throws PluginFailure {
        HttpAnswer answer = send(call("PUT", path(key), variant.text()));
        boolean believed = flaw == Flaw.BELIEVES_ANY_200 && answer.ok();
        if (!believed && !isNote(answer)) {
            throw flawed(answer);
        }
        return Receipt.live(path(key), Optional.empty());
    }

    private static boolean isNote(HttpAnswer answer) {
        return answer.ok() && answer.text().startsWith("note ");
    }

    private HttpAnswer send(HttpCall call) throws PluginFailure {
        try {
            return exchange.send(call, flaw == Flaw.TRIES_AGAIN_AFTER_ANY_ERROR ? Effect.NONE : Effect.PUBLIC);
        } catch (PluginFailure failure) {
            throw flaw == Flaw.SAYS_UNKNOWN_WHEN_DOWN ? PluginFailure.outcomeUnknown("Down.", null) : failure;
        }
    }

    private PluginFailure flawed(HttpAnswer answer) {
        int status = answer.status();
        return switch (flaw) {
            case BLAMES_THE_AUTHOR_FOR_THE_TOKEN -> PluginFailure.contentRejected("Refused.");
            case BLAMES_ITSELF_FOR_THE_CONTENT -> PluginFailure.defect("Refused.", null);
            case BLAMES_THE_AUTHOR_FOR_AN_OVERLOAD -> PluginFailure.contentRejected("Refused.");
            case IGNORES_RETRY_AFTER ->
                PluginFailure.rateLimited("Slow.", context.clock().instant());
            case READS_SECONDS_ONLY ->
                answer.header("Retry-After").orElse("").contains("GMT")
                        ? PluginFailure.rateLimited("Slow.", context.clock().instant())
                        : exchange.failure(answer, "", Effect.PUBLIC);
            case TRIES_AGAIN_AFTER_ANY_ERROR -> PluginFailure.unavailable("Failed with " + status + ".", null);
            default -> exchange.failure(answer, answer.text(), Effect.PUBLIC);
        };
    }

    private String path(PublicationKey key) {
        return switch (flaw) {
            case IGNORES_THE_KEY -> "/notes/" + UUID.randomUUID();
            case USES_ONE_KEY_FOR_ALL -> "/notes/the-one";
            default -> "/notes/" + key.value();
        };
    }

    @Override
    public Optional<Receipt> find(PublicationKey key, Variant variant) throws PluginFailure {
        if (delivery == Delivery.MANUAL && flaw != Flaw.CLAIMS_TO_KNOW) {
            throw PluginFailure.outcomeUnknown("The board cannot be asked.", null);
        }
        return switch (flaw) {
            case FORGETS_WHAT_IT_PUBLISHED, CLAIMS_TO_KNOW -> Optional.empty();
            case FINDS_ANYTHING -> Optional.of(Receipt.live(path(key), Optional.empty()));
            default -> ask(key);
        };
    }

    private Optional<Receipt> ask(PublicationKey key) throws PluginFailure {
        HttpAnswer answer;
        try {
            answer = exchange.send(call("GET", path(key), ""), Effect.NONE);
        } catch (PluginFailure failure) {
            if (flaw == Flaw.SAYS_ABSENT_WHEN_DOWN) {
                return Optional.empty();
            }
            throw failure;
        }
        boolean takenForAbsent = flaw == Flaw.TAKES_AN_ERROR_FOR_ABSENCE && answer.status() == 500
                || flaw == Flaw.TAKES_NONSENSE_FOR_AN_ANSWER && answer.ok() && !isNote(answer);
        if (answer.status() == 404 || takenForAbsent) {
            return Optional.empty();
        }
        if (!isNote(answer)) {
            throw exchange.failure(answer, answer.text(), Effect.NONE);
        }
        return Optional.of(Receipt.live(path(key), Optional.empty()));
    }

    @Override
    public void delete(Receipt receipt) throws PluginFailure {
        HttpAnswer answer = exchange.send(call("DELETE", receipt.remoteId(), ""), Effect.PUBLIC);
        boolean gone = answer.status() == 404 && flaw != Flaw.DELETES_ONCE;
        if (!answer.ok() && !gone) {
            throw exchange.failure(answer, answer.text(), Effect.PUBLIC);
        }
    }

    @Override
    public Verification verify() throws PluginFailure {
        HttpAnswer answer = exchange.send(call("GET", "/me", ""), Effect.NONE);
        if (!answer.ok()) {
            throw flaw == Flaw.BLAMES_ITSELF_FOR_THE_PASSWORD
                    ? PluginFailure.defect("Refused.", null)
                    : exchange.failure(answer, answer.text(), Effect.NONE);
        }
        String handle = flaw == Flaw.HAS_NO_NAME ? "" : answer.text();
        return new Verification(handle, "", Optional.empty(), Optional.empty());
    }

    private HttpCall call(String method, String path, String body) {
        HttpCall call =
                new HttpCall(method, URI.create(address + path), Map.of(), body.getBytes(StandardCharsets.UTF_8));
        return call.header("Authorization", "Bearer " + token);
    }

    @Override
    public String toString() {
        return flaw == Flaw.PRINTS_ITS_TOKEN ? "BoardChannel " + token : "BoardChannel";
    }
}
