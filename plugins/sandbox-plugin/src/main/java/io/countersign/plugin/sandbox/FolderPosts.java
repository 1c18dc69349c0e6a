package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Variant;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of JSON per post in {@code sandbox-posts.jsonl}, on the disk before the network answers. A deleted post gets a
 * line that says so.
 */
final class FolderPosts implements Posts {

    static final String FILE_NAME = "sandbox-posts.jsonl";
    private static final Object ONE_WRITER = new Object();

    private final Path file;

    FolderPosts(Path folder) {
        this.file = folder.resolve(FILE_NAME);
    }

    @Override
    public void add(Post post) throws PluginFailure {
        append(JsonLine.of(post));
    }

    @Override
    public Optional<String> find(String key) throws PluginFailure {
        List<String> lines = lines();
        return lines.stream()
                .filter(line -> JsonLine.hasKey(line, key))
                .map(JsonLine::id)
                .filter(id -> !lines.contains(JsonLine.deleted(id)))
                .findFirst();
    }

    @Override
    public boolean has(String id) throws PluginFailure {
        List<String> lines = lines();
        return lines.stream().anyMatch(line -> JsonLine.hasId(line, id)) && !lines.contains(JsonLine.deleted(id));
    }

    /** What stands in the file is not changed: its readers count its lines. */
    @Override
    public boolean replace(String id, Variant content) {
        return false;
    }

    @Override
    public void remove(String id) throws PluginFailure {
        String deleted = JsonLine.deleted(id);
        List<String> lines = lines();
        if (lines.stream().anyMatch(line -> JsonLine.hasId(line, id)) && !lines.contains(deleted)) {
            append(deleted);
        }
    }

    private List<String> lines() throws PluginFailure {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.toList();
        } catch (IOException unreadable) {
            throw PluginFailure.unavailable("Sandbox: its file " + file + " cannot be read.", unreadable);
        }
    }

    private void append(String line) throws PluginFailure {
        synchronized (ONE_WRITER) {
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                String start = endsInTheMiddle(channel) ? "\n" : "";
                channel.position(channel.size());
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(start + line + "\n");
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException unwritable) {
                throw PluginFailure.notConnected(
                        "Sandbox: its file " + file + " cannot be written. Create the folder, or correct the account.");
            }
        }
    }

    /** After a crash while a line was written. */
    private static boolean endsInTheMiddle(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }
}
