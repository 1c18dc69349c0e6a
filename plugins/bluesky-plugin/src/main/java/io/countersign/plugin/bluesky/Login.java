package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.Effect;
import org.jspecify.annotations.Nullable;

/** Logs in at the first call that needs it, once per use of the channel. */
final class Login {

    private final Xrpc xrpc;
    private final String handle;
    private final Secret appPassword;
    private @Nullable Session session;

    Login(Xrpc xrpc, String handle, Secret appPassword) {
        this.xrpc = xrpc;
        this.handle = handle.startsWith("@") ? handle.substring(1) : handle;
        this.appPassword = appPassword;
        xrpc.exchange().hiding(appPassword.reveal());
    }

    Session session() throws PluginFailure {
        if (session == null) {
            session = create();
        }
        return session;
    }

    private Session create() throws PluginFailure {
        ObjectNode input = Xrpc.object().put("identifier", handle).put("password", appPassword.reveal());
        XrpcAnswer answer = xrpc.ask(xrpc.procedure("com.atproto.server.createSession", input), Effect.NONE);
        if (isAboutTheAccount(answer)) {
            throw PluginFailure.notConnected(
                    "Bluesky account '%s': the login was refused with %d, \"%s\". Correct the account."
                            .formatted(
                                    handle,
                                    answer.http().status(),
                                    xrpc.exchange().quote(answer.message())));
        }
        if (!answer.http().ok()) {
            throw xrpc.failure(answer, Effect.NONE);
        }
        JsonNode json = answer.json();
        if (!json.path("did").isTextual() || !json.path("accessJwt").isTextual()) {
            throw PluginFailure.notConnected(
                    "Bluesky account '%s': at %s answers something that is no Bluesky server. Correct the service."
                            .formatted(handle, xrpc.service().getHost()));
        }
        Secret token = Secret.of(json.path("accessJwt").asText());
        xrpc.exchange().hiding(token.reveal()).hiding(json.path("refreshJwt").asText(""));
        return new Session(json.path("did").asText(), json.path("handle").asText(handle), token);
    }

    /** Any refusal that waiting does not mend; there is no content here to blame. */
    private static boolean isAboutTheAccount(XrpcAnswer answer) {
        int status = answer.http().status();
        return status >= 400 && status < 500 && status != 408 && status != 429;
    }
}
