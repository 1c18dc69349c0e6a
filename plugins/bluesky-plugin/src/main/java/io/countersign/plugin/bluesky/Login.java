package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.HttpCall;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Logs in at the first call that needs it, and keeps the session for all that follow, of whatever thread: servers take only a
 * few logins (30 in five minutes, 300 a day). A session that has ended is renewed without the password.
 */
final class Login {

    private static final Set<String> ENDED = Set.of("ExpiredToken", "InvalidToken");

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

    /** Others wait while one logs in, and then need not. */
    synchronized Session session() throws PluginFailure {
        if (session == null) {
            session = create();
        }
        return session;
    }

    /** Sends a call in the account's name; again in a new session, when the server did nothing but say that this one is over. */
    XrpcAnswer ask(HttpCall call, Effect effect) throws PluginFailure {
        Session first = session();
        XrpcAnswer answer = xrpc.ask(first.authorize(call), effect);
        return hasEnded(answer) ? xrpc.ask(after(first).authorize(call), effect) : answer;
    }

    private static boolean hasEnded(XrpcAnswer answer) {
        return answer.http().status() == 401 || ENDED.contains(answer.error());
    }

    private synchronized Session after(Session ended) throws PluginFailure {
        if (session == ended) {
            session = null;
            session = renewed(ended);
        }
        return session();
    }

    private Session renewed(Session ended) throws PluginFailure {
        XrpcAnswer answer =
                xrpc.ask(ended.authorizeRenewal(xrpc.procedure("com.atproto.server.refreshSession")), Effect.NONE);
        if (isAboutTheAccount(answer)) {
            return create();
        }
        return read(answer);
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
        return read(answer);
    }

    private Session read(XrpcAnswer answer) throws PluginFailure {
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
        Secret renewal = Secret.of(json.path("refreshJwt").asText(""));
        xrpc.exchange().hiding(token.reveal()).hiding(renewal.reveal());
        return new Session(json.path("did").asText(), json.path("handle").asText(handle), token, renewal);
    }

    /** Any refusal that waiting does not mend; there is no content here to blame. */
    private static boolean isAboutTheAccount(XrpcAnswer answer) {
        int status = answer.http().status();
        return status >= 400 && status < 500 && status != 408 && status != 429;
    }
}
