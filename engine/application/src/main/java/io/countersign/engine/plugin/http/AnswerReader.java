package io.countersign.engine.plugin.http;

import io.countersign.plugin.spi.http.HttpAnswer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole answer, and not more than the limit.
 *
 * @param cut ends the connection, so that the rest of a too large answer is not read to the end
 */
record AnswerReader(long most, Runnable cut) implements HttpClientResponseHandler<HttpAnswer> {

    @Override
    public HttpAnswer handleResponse(ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
        }
        return new HttpAnswer(response.getCode(), headers, body(response.getEntity()));
    }

    private byte[] body(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        byte[] body = entity.getContent().readNBytes(Math.toIntExact(most + 1));
        if (body.length > most) {
            cut.run();
            throw new AnswerTooLarge(most);
        }
        return body;
    }

    private static final class AnswerTooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        AnswerTooLarge(long most) {
            super("more than " + most + " bytes");
        }
    }
}
