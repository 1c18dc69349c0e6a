package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.PersonId;
import io.countersign.plugin.spi.channel.Limits;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A connected page or profile of the company.
 *
 * @param channel type of the network, e.g. {@code bluesky}
 * @param channelName what people call the network
 * @param settings plain settings only; secrets are in the vault
 * @param limits the account's own, or the network's usual ones while they are not known
 * @param perMinute most publications a minute, over all nodes
 * @param identity who the account is, by the network's word
 * @param revision grows with every change of the form; its ETag
 */
public record Account(
        AccountId id,
        String channel,
        String channelName,
        String name,
        SortedSet<String> markets,
        Map<String, String> settings,
        Limits limits,
        int perMinute,
        PersonId businessOwner,
        PersonId technicalOwner,
        Health health,
        Optional<Identity> identity,
        long revision) {

    public boolean usable() {
        return health.state() == AccountState.CONNECTED || health.state() == AccountState.UNTESTED;
    }

    public boolean connected() {
        return health.state() != AccountState.DISCONNECTED;
    }

    /** @param message why it fails; empty while it does not */
    public record Health(AccountState state, Optional<String> message, Optional<Instant> testedAt) {}

    /** As {@code verify} of the channel read it last. */
    public record Identity(String handle, String displayName, Optional<URI> profile) {}
}
