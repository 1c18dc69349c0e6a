package io.countersign.plugin.testkit.oracle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One file per accepted post, on the disk before {@link #add} returns. Survives the process; safe for several threads. */
public final class PostFiles {

    private final Path folder;
    /** Of several with the same key, the first. */
    private final Map<String, AcceptedPost> byKey = new HashMap<>();

    private long last;

    public PostFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        for (AcceptedPost post : all()) {
            byKey.putIfAbsent(post.key(), post);
            last = Math.max(last, Long.parseLong(post.id()));
        }
    }

    public synchronized AcceptedPost add(String key, String text) throws IOException {
        AcceptedPost post = new AcceptedPost(Long.toString(++last), key, text);
        Path unfinished = folder.resolve(post.id() + ".part");
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(key + "\n" + text);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
        Files.move(unfinished, file(post.id()), StandardCopyOption.ATOMIC_MOVE);
        rememberNames();
        byKey.putIfAbsent(key, post);
        return post;
    }

    private void rememberNames() throws IOException {
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    public synchronized Optional<AcceptedPost> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether it was there. */
    public synchronized boolean remove(String id) throws IOException {
        boolean removed = id.matches("\\d{1,18}") && Files.deleteIfExists(file(id));
        if (removed) {
            byKey.clear();
            all().forEach(post -> byKey.putIfAbsent(post.key(), post));
        }
        return removed;
    }

    /** In the order of acceptance. */
    public synchronized List<AcceptedPost> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> posts = files.filter(file -> file.toString().endsWith(".post"))
                    .sorted()
                    .toList();
            return read(posts);
        }
    }

    private static List<AcceptedPost> read(List<Path> files) throws IOException {
        AcceptedPost[] posts = new AcceptedPost[files.size()];
        for (int i = 0; i < posts.length; i++) {
            String content = Files.readString(files.get(i));
            int line = content.indexOf('\n');
            String name = files.get(i).getFileName().toString();
            String id = Long.toString(Long.parseLong(name.substring(0, name.indexOf('.'))));
            posts[i] = new AcceptedPost(id, content.substring(0, line), content.substring(line + 1));
        }
        return List.of(posts);
    }

    private Path file(String id) {
        return folder.resolve("%018d.post".formatted(Long.parseLong(id)));
    }
}
