package io.countersign.plugin.spi.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request. Header names are compared without case; a body of no bytes is sent as none. */
public record HttpCall(String method, URI address, Map<String, String> headers, byte[] body) {

    public HttpCall {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    public static HttpCall get(URI address) {
        return new HttpCall("GET", address, Map.of(), new byte[0]);
    }

    public static HttpCall delete(URI address) {
        return new HttpCall("DELETE", address, Map.of(), new byte[0]);
    }

    public static HttpCall post(URI address, String mediaType, byte[] body) {
        return new HttpCall("POST", address, Map.of("Content-Type", mediaType), body);
    }

    public static HttpCall postJson(URI address, String json) {
        return post(address, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public static HttpCall putJson(URI address, String json) {
        HttpCall post = postJson(address, json);
        return new HttpCall("PUT", post.address(), post.headers(), post.body());
    }

    public HttpCall header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpCall(method, address, more, body);
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** Without headers and body, which may hold secrets. */
    @Override
    public String toString() {
        return method + " " + address.getScheme() + "://" + address.getAuthority() + address.getPath();
    }
}
