package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.channel.Variant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Gone when the product stops. */
final class MemoryPosts implements Posts {

    private final List<Post> posts = new CopyOnWriteArrayList<>();

    @Override
    public void add(Post post) {
        posts.add(post);
    }

    @Override
    public Optional<String> find(String key) {
        return posts.stream()
                .filter(post -> post.key().equals(key))
                .map(Post::id)
                .findFirst();
    }

    @Override
    public boolean has(String id) {
        return posts.stream().anyMatch(post -> post.id().equals(id));
    }

    @Override
    public boolean replace(String id, Variant content) {
        posts.replaceAll(post -> post.id().equals(id) ? post.saying(content) : post);
        return has(id);
    }

    @Override
    public void remove(String id) {
        posts.removeIf(post -> post.id().equals(id));
    }

    List<Post> all() {
        return List.copyOf(posts);
    }
}
