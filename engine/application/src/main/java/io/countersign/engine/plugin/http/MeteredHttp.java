package io.countersign.engine.plugin.http;

import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Counts and times the calls to each host by what came of them. Of a call only the host is told: paths, headers and bodies
 * can hold secrets.
 */
final class MeteredHttp implements Http, AutoCloseable {

    /** Timer with the tags {@code host} and {@code outcome}: 2xx to 5xx, NOT_SENT or NO_ANSWER. */
    static final String CALLS = "countersign.egress";

    private final GuardedHttp guarded;
    private final MeterRegistry meters;

    MeteredHttp(GuardedHttp guarded, MeterRegistry meters) {
        this.guarded = guarded;
        this.meters = meters;
    }

    @Override
    public HttpAnswer send(HttpCall call) throws HttpFailure {
        Timer.Sample time = Timer.start(meters);
        String outcome = "DEFECT";
        try {
            HttpAnswer answer = guarded.send(call);
            outcome = answer.status() / 100 + "xx";
            return answer;
        } catch (HttpFailure failure) {
            outcome = failure.mayHaveArrived() ? "NO_ANSWER" : "NOT_SENT";
            throw failure;
        } finally {
            String host = Objects.requireNonNullElse(call.address().getHost(), "none");
            time.stop(meters.timer(CALLS, "host", host.toLowerCase(Locale.ROOT), "outcome", outcome));
        }
    }

    @Override
    public void close() throws IOException {
        guarded.close();
    }
}
