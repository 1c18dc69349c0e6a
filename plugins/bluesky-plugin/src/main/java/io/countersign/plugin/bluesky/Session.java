package io.countersign.plugin.bluesky;

import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.HttpCall;

/**
 * Who we are, by the server's word.
 *
 * @param did the account's lasting name
 * @param token for the calls of this use of the channel
 */
record Session(String did, String handle, Secret token) {

    HttpCall authorize(HttpCall call) {
        return call.header("Authorization", "Bearer " + token.reveal());
    }
}
