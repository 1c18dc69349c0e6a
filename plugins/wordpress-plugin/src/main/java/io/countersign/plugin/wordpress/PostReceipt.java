package io.countersign.plugin.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Receipt.State;
import java.net.URI;
import java.util.Optional;

/** Turns the site's word on a post into a receipt, whose id also says whether it is a post or a page. */
record PostReceipt(PostKind kind) {

    Receipt of(JsonNode post) throws PluginFailure {
        long id = post.path("id").asLong();
        if (id <= 0) {
            throw PluginFailure.outcomeUnknown(
                    "WordPress: it answered without the post's id. Look there before anything is repeated.", null);
        }
        // A site may have a plugin of its own that holds posts back for approval.
        State state = post.path("status").asText().equals("publish") ? State.LIVE : State.PENDING;
        return new Receipt(
                kind.collection() + "/" + id, webAddress(post.path("link").asText("")), state);
    }

    /** Where the API has the post of a receipt, without a slash at the beginning. */
    static String path(Receipt receipt) {
        if (!receipt.remoteId().matches("(posts|pages)/\\d{1,18}")) {
            throw new IllegalArgumentException("'" + receipt.remoteId() + "' is no receipt of WordPress.");
        }
        return receipt.remoteId();
    }

    /** An address for people to open: never one that runs something. */
    static Optional<URI> webAddress(String address) {
        try {
            return address.matches("https?://.+") ? Optional.of(URI.create(address)) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
