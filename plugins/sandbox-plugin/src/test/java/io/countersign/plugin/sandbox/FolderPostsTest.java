package io.countersign.plugin.sandbox;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.common.Json;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.testkit.ContractClock;
import io.countersign.plugin.testkit.Samples;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPostsTest {

    @TempDir
    Path folder;

    private FolderPosts posts;

    @BeforeEach
    void open() {
        posts = new FolderPosts(folder);
    }

    @Test
    void findsAPostAfterARestart() throws PluginFailure {
        Post post = post("key-1", "Hello");
        posts.add(post);

        assertThat(new FolderPosts(folder).find("key-1")).contains(post.id());
        assertThat(new FolderPosts(folder).find("key-2")).isEmpty();
    }

    @Test
    void writesEveryPartAsJson() throws Exception {
        String text =
                "\"Quoted\" \\ and\nnew\tline, \u00fcmlaut, \ud83d\udc68\u200d\ud83d\udc69 {\"id\":\"x\",\"key\":\"forged\",";
        Variant variant = new Variant(
                Optional.of("Title"),
                text,
                Optional.of(URI.create("https://acme.example")),
                List.of(Samples.redDot()),
                Locale.GERMANY);

        posts.add(Post.of("key-1", "@acme", variant, ContractClock.NOW));

        Map<?, ?> line = Json.read(Files.readString(folder.resolve(FolderPosts.FILE_NAME)), Map.class);
        assertThat(line.get("text")).isEqualTo(text);
        assertThat(line.get("title")).isEqualTo("Title");
        assertThat(line.get("language")).isEqualTo("de-DE");
        assertThat(line.get("link")).isEqualTo("https://acme.example");
        assertThat((List<?>) line.get("images")).hasSize(1);
        assertThat(posts.find("forged")).isEmpty();
    }

    @Test
    void forgetsADeletedPost() throws PluginFailure {
        Post post = post("key-1", "Hello");
        posts.add(post);

        posts.remove(post.id());
        posts.remove(post.id());

        assertThat(posts.find("key-1")).isEmpty();
    }

    @Test
    void goesOnAfterAHalfWrittenLine() throws Exception {
        Path file = folder.resolve(FolderPosts.FILE_NAME);
        Files.writeString(file, "{\"id\":\"half", StandardOpenOption.CREATE);
        Post post = post("key-1", "Hello");

        posts.add(post);

        assertThat(posts.find("key-1")).contains(post.id());
    }

    @Test
    void tellsTheOwnerWhenTheFolderIsMissing() throws IOException {
        Files.delete(folder);

        assertFails(() -> posts.add(post("key-1", "Hello")))
                .withKind(FailureKind.NOT_CONNECTED)
                .withMessageContaining(folder.toString(), "Create the folder");
    }

    private static Post post(String key, String text) {
        return Post.of(key, "@acme", Variant.ofText(text), ContractClock.NOW);
    }
}
