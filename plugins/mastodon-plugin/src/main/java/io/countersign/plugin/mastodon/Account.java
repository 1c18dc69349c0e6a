package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.HttpAnswer;
import java.util.Optional;

/** Who the access token belongs to, and what its server allows. */
final class Account {

    private static final String OWN = "/api/v1/accounts/verify_credentials";

    private final MastodonServer server;

    Account(MastodonServer server) {
        this.server = server;
    }

    Verification verification(Limits usual) throws PluginFailure {
        JsonNode account = own();
        JsonNode instance = instance();
        return new Verification(
                "@" + account.path("username").asText() + "@" + domain(instance),
                account.path("display_name").asText(""),
                WebAddress.of(account.path("url")),
                Optional.of(InstanceLimits.of(instance, usual)));
    }

    JsonNode own() throws PluginFailure {
        HttpAnswer answer = server.get(OWN);
        // Mastodon answers 401 to a wrong token, snac 422: there is no content here that could be meant.
        if (answer.status() == 422) {
            throw PluginFailure.notConnected("Mastodon: %s does not accept the access token. Connect the account again."
                    .formatted(server.authority()));
        }
        JsonNode account = server.content(answer, Effect.NONE);
        if (account.path("username").asText("").isEmpty()) {
            throw PluginFailure.notConnected("Mastodon: what %s answers names no account. Check the server's address."
                    .formatted(server.authority()));
        }
        return account;
    }

    /** The second version is Mastodon's since 4.0; other servers have only the first, which says less. */
    private JsonNode instance() throws PluginFailure {
        HttpAnswer answer = server.get("/api/v2/instance");
        return answer.ok() ? server.content(answer, Effect.NONE) : server.read("/api/v1/instance");
    }

    private String domain(JsonNode instance) {
        String domain = instance.path("domain").asText(instance.path("uri").asText(""));
        return domain.isEmpty()
                ? server.authority()
                : domain.replaceFirst("^https?://", "").replaceFirst("/.*", "");
    }
}
