package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.channel.Image;
import java.net.URI;
import java.util.stream.Collectors;

/** The lines of the sandbox's file. Id and key come first, so that no text of an author is taken for them. */
final class JsonLine {

    private JsonLine() {}

    static String of(Post post) {
        String images = post.content().images().stream().map(JsonLine::of).collect(Collectors.joining(","));
        return "{\"id\":%s,\"key\":%s,\"account\":%s,\"at\":%s,\"language\":%s,\"title\":%s,\"text\":%s,\"link\":%s,\"images\":[%s]}"
                .formatted(
                        quoted(post.id()),
                        quoted(post.key()),
                        quoted(post.account()),
                        quoted(post.at().toString()),
                        quoted(post.content().language().toLanguageTag()),
                        post.content().title().map(JsonLine::quoted).orElse("null"),
                        quoted(post.content().text()),
                        post.content()
                                .link()
                                .map(URI::toString)
                                .map(JsonLine::quoted)
                                .orElse("null"),
                        images);
    }

    private static String of(Image image) {
        return "{\"name\":%s,\"mediaType\":%s,\"bytes\":%d,\"alternativeText\":%s}"
                .formatted(
                        quoted(image.name()), quoted(image.mediaType()), image.size(), quoted(image.alternativeText()));
    }

    static String deleted(String id) {
        return "{\"deleted\":" + quoted(id) + "}";
    }

    static boolean hasId(String line, String id) {
        return line.startsWith("{\"id\":" + quoted(id) + ",");
    }

    static boolean hasKey(String line, String key) {
        return line.startsWith("{\"id\":\"") && line.startsWith(",\"key\":" + quoted(key) + ",", idEnd(line) + 1);
    }

    static String id(String line) {
        return line.substring("{\"id\":\"".length(), idEnd(line));
    }

    private static int idEnd(String line) {
        return line.indexOf('"', "{\"id\":\"".length());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"', '\\' -> quoted.append('\\').append((char) unit);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (unit < 0x20 || Character.isSurrogate((char) unit)) {
                        quoted.append("\\u%04x".formatted(unit));
                    } else {
                        quoted.append((char) unit);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
