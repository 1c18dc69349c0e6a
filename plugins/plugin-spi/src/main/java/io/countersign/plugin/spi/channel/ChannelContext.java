package io.countersign.plugin.spi.channel;

import io.countersign.plugin.spi.http.Http;
import java.time.Clock;

/**
 * What a channel may use of the product, and all that it may use.
 *
 * @param limits the account's own limits, or the network's usual ones while they are not known
 */
public record ChannelContext(Http http, Clock clock, Limits limits) {}
