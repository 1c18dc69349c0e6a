package io.countersign.engine.plugin.http;

import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/**
 * The plugins' way out. Whether a request may have arrived is not guessed from an exception: the client notes the moment
 * before the first byte of the request is written on a connection that stands, see {@link GuardedClient#BEGAN}.
 */
public final class GuardedHttp implements Http, AutoCloseable {

    /** What the client itself has to say; a plugin's word would let requests be read in two ways. */
    private static final Set<String> NOT_FOR_PLUGINS =
            Set.of("host", "content-length", "transfer-encoding", "connection", "upgrade", "te", "expect");

    private final EgressSettings settings;
    private final Border border;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService cutter = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "egress-deadline");
        thread.setDaemon(true);
        return thread;
    });

    public GuardedHttp(EgressSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    GuardedHttp(EgressSettings settings, Names names) {
        this.settings = settings;
        this.border = new Border(settings.allowedPrivateHosts(), names);
        this.client = GuardedClient.create(settings);
    }

    @Override
    public HttpAnswer send(HttpCall call) throws HttpFailure {
        long deadline = System.nanoTime() + settings.totalTimeout().toNanos();
        refuseWhatIsNotForPlugins(call);
        Destination destination = border.check(call.address());
        List<InetAddress> addresses = destination.addresses();
        for (InetAddress address : addresses.subList(0, addresses.size() - 1)) {
            try {
                return send(call, destination, address, deadline);
            } catch (HttpFailure failure) {
                if (failure.mayHaveArrived()) {
                    throw failure;
                }
            }
        }
        return send(call, destination, addresses.get(addresses.size() - 1), deadline);
    }

    private void refuseWhatIsNotForPlugins(HttpCall call) throws HttpFailure {
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            boolean broken = header.getValue().chars().anyMatch(each -> each == '\r' || each == '\n' || each == 0);
            if (broken || NOT_FOR_PLUGINS.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                throw HttpFailure.notSent(
                        "Header %s: a plugin may not set it so. Leave it out.".formatted(header.getKey()), null);
            }
        }
        if (call.body().length > settings.request().toBytes()) {
            throw HttpFailure.notSent(
                    "Request to %s: it has %,d bytes; the limit is %,d. Send less."
                            .formatted(
                                    call.address().getHost(),
                                    call.body().length,
                                    settings.request().toBytes()),
                    null);
        }
    }

    private HttpAnswer send(HttpCall call, Destination destination, InetAddress address, long deadline)
            throws HttpFailure {
        HttpUriRequestBase request = request(call);
        HttpClientContext context = HttpClientContext.create();
        long left = Math.max(1, deadline - System.nanoTime());
        Future<?> end = cutter.schedule(request::cancel, left, TimeUnit.NANOSECONDS);
        try {
            AnswerReader reader = new AnswerReader(settings.answer().toBytes(), request::cancel);
            return client.execute(destination.at(address), request, context, reader);
        } catch (IOException | RuntimeException failure) {
            throw failure(destination, context, failure, System.nanoTime() >= deadline);
        } finally {
            end.cancel(false);
        }
    }

    private static HttpUriRequestBase request(HttpCall call) {
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.address());
        call.headers().forEach(request::setHeader);
        byte[] body = call.body();
        if (body.length > 0) {
            request.setEntity(new ByteArrayEntity(body, null));
        }
        return request;
    }

    private static HttpFailure failure(
            Destination destination, HttpClientContext context, Exception failure, boolean late) {
        String why = late ? "it took too long" : failure.getClass().getSimpleName();
        return context.getAttribute(GuardedClient.BEGAN) == null
                ? HttpFailure.notSent("Host %s: no connection (%s).".formatted(destination, why), failure)
                : HttpFailure.noAnswer("Host %s: no complete answer (%s).".formatted(destination, why), failure);
    }

    @Override
    public void close() throws IOException {
        cutter.shutdownNow();
        client.close();
    }
}
