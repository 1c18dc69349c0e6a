package io.countersign.plugin.bluesky;

import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.HttpCall;

/**
 * Who we are, by the server's word.
 *
 * @param did the account's lasting name
 * @param token for calls, for some hours
 * @param renewal for the call that gives the next session, for some months
 */
record Session(String did, String handle, Secret token, Secret renewal) {

    HttpCall authorize(HttpCall call) {
        return as(call, token);
    }

    HttpCall authorizeRenewal(HttpCall call) {
        return as(call, renewal);
    }

    private static HttpCall as(HttpCall call, Secret bearer) {
        return call.header("Authorization", "Bearer " + bearer.reveal());
    }
}
