package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Variant;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The network in this process, with every way to fail. */
record LocalNetwork(String handle, Behaviour behaviour, Posts posts, Clock clock) implements SandboxNetwork {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Override
    public String publish(UUID key, Variant variant) throws PluginFailure {
        reach();
        switch (behaviour) {
            case REFUSE ->
                throw PluginFailure.contentRejected(
                        "Sandbox: it refuses everything, as its account asks for. Choose another behaviour.");
            case RATE_LIMIT ->
                throw PluginFailure.rateLimited(
                        "Sandbox: too many posts, as its account asks for.",
                        clock.instant().plus(LIMIT));
            default -> {
                Post post = Post.of(key.toString(), handle, variant, clock.instant());
                posts.add(post);
                return confirmed(post);
            }
        }
    }

    private String confirmed(Post post) throws PluginFailure {
        if (behaviour == Behaviour.ACCEPT_THEN_FAIL || behaviour == Behaviour.ACCEPT_THEN_SILENT) {
            throw PluginFailure.outcomeUnknown("Sandbox: its answer was lost, as its account asks for.", null);
        }
        return post.id();
    }

    @Override
    public Optional<String> find(UUID key) throws PluginFailure {
        reach();
        if (behaviour == Behaviour.ACCEPT_THEN_SILENT) {
            throw PluginFailure.outcomeUnknown("Sandbox: it does not say what it has, as its account asks for.", null);
        }
        return posts.find(key.toString());
    }

    @Override
    public boolean replace(String id, Variant variant) throws PluginFailure {
        reach();
        return behaviour == Behaviour.EDIT && posts.replace(id, variant);
    }

    @Override
    public boolean has(String id) throws PluginFailure {
        reach();
        return posts.has(id);
    }

    @Override
    public void delete(String id) throws PluginFailure {
        reach();
        posts.remove(id);
    }

    @Override
    public String account() throws PluginFailure {
        reach();
        return handle;
    }

    private void reach() throws PluginFailure {
        if (behaviour == Behaviour.UNAVAILABLE) {
            throw PluginFailure.unavailable("Sandbox: it is down, as its account asks for.", null);
        }
        if (behaviour == Behaviour.NOT_CONNECTED) {
            throw PluginFailure.notConnected(
                    "Sandbox: the account is locked, as it asks for. Choose another behaviour.");
        }
    }
}
