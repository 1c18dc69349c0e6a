package io.countersign.plugin.spi.http;

/**
 * The only way out. The product guards it: https only outside development, no private addresses unless allowed by name,
 * no redirects to another host, limits on size and time. Safe for several threads.
 */
@FunctionalInterface
public interface Http {

    /**
     * Sends one request and reads the whole answer. Every status is an answer, 500 too; judging it is the plugin's work.
     *
     * @throws HttpFailure when there is no complete answer; it says whether the request may have arrived
     */
    HttpAnswer send(HttpCall call) throws HttpFailure;
}
