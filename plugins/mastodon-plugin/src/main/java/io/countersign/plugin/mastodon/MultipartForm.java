package io.countersign.plugin.mastodon;

import io.countersign.plugin.spi.channel.Image;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with files, RFC 7578. */
final class MultipartForm {

    private final String boundary = "countersign-" + UUID.randomUUID();
    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    MultipartForm field(String name, String value) {
        begin("form-data; name=\"%s\"".formatted(name), "text/plain; charset=utf-8");
        return end(value.getBytes(StandardCharsets.UTF_8));
    }

    /** The file's name is cut to letters that need no quoting; servers show their own instead. */
    MultipartForm file(String name, Image image) {
        String fileName = image.name().replaceAll("[^A-Za-z0-9._-]", "_");
        begin("form-data; name=\"%s\"; filename=\"%s\"".formatted(name, fileName), image.mediaType());
        return end(image.content());
    }

    private void begin(String disposition, String mediaType) {
        parts.writeBytes("--%s\r\nContent-Disposition: %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, disposition, mediaType.replaceAll("[\\r\\n]", ""))
                .getBytes(StandardCharsets.UTF_8));
    }

    private MultipartForm end(byte[] content) {
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(parts.toByteArray());
        whole.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
