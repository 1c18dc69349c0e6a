package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import javax.net.ssl.SSLHandshakeException;

/**
 * The way out for tests: the JDK's client, without the product's guard. It follows no redirect, as the product. Each
 * request has a connection of its own: some servers close one after an answer without saying so, and a request on it would
 * look like one that the server broke off.
 */
public final class JdkHttp implements Http {

    private final Duration timeout;

    public JdkHttp(Duration timeout) {
        this.timeout = timeout;
    }

    private HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public HttpAnswer send(HttpCall call) throws HttpFailure {
        try {
            HttpResponse<byte[]> response = newClient().send(request(call), BodyHandlers.ofByteArray());
            return new HttpAnswer(response.statusCode(), headers(response), response.body());
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException failure) {
            throw HttpFailure.notSent("No connection to " + call + ".", failure);
        } catch (IOException failure) {
            throw HttpFailure.noAnswer("No whole answer from " + call + ".", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw HttpFailure.noAnswer("Interrupted while waiting for " + call + ".", interrupted);
        } catch (IllegalArgumentException unfit) {
            throw HttpFailure.notSent("The request " + call + " cannot be sent.", unfit);
        }
    }

    private HttpRequest request(HttpCall call) {
        byte[] body = call.body();
        BodyPublisher publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(call.address()).timeout(timeout).method(call.method(), publisher);
        call.headers().forEach(request::header);
        return request.build();
    }

    private static Map<String, String> headers(HttpResponse<?> response) {
        return response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(0), (first, second) -> first));
    }
}
