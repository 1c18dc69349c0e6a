package io.countersign.engine.publication.sending;

import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import java.time.Duration;

/**
 * Begins no request that could end after the lease of its row: from then on another worker may ask the network what became
 * of the publication, and must be able to rely on nothing coming after.
 */
final class LeasedHttp implements Http {

    private final Http http;
    private final long last;

    /** @param longestRequest as long as one request may take */
    LeasedHttp(Http http, Duration lease, Duration longestRequest) {
        this.http = http;
        this.last = System.nanoTime() + lease.minus(longestRequest).toNanos();
    }

    @Override
    public HttpAnswer send(HttpCall call) throws HttpFailure {
        if (System.nanoTime() - last > 0) {
            throw HttpFailure.notSent(
                    "Publication: its requests took too long together; no further one was begun.", null);
        }
        return http.send(call);
    }
}
