package io.countersign.engine.channel;

import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import org.jspecify.annotations.Nullable;

/**
 * The way out of a channel that stays open: the one that its use of the moment brings, and none between uses. Belongs to the
 * thread of the use, so that several may go on at the same time.
 */
final class BorrowedHttp implements Http {

    private final ThreadLocal<@Nullable Http> ofTheUse = new ThreadLocal<>();

    Use use(Http http) {
        ofTheUse.set(http);
        return ofTheUse::remove;
    }

    @Override
    public HttpAnswer send(HttpCall call) throws HttpFailure {
        Http http = ofTheUse.get();
        if (http == null) {
            throw HttpFailure.notSent("A channel sends nothing but in the thread that uses it: " + call, null);
        }
        return http.send(call);
    }

    /** Until it ends. */
    interface Use extends AutoCloseable {
        @Override
        void close();
    }
}
