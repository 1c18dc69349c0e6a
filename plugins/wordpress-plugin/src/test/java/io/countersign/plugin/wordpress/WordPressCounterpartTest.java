package io.countersign.plugin.wordpress;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Receipt.State;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.Samples;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Against a real WordPress; what it publishes is read back by everybody's view of it. */
@EnabledIfEnvironmentVariable(
        named = "COUNTERPART_WORDPRESS",
        matches = ".+",
        disabledReason = "skipped: WordPress is not running; start it with docker/counterparts/start")
class WordPressCounterpartTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final String site = System.getenv("COUNTERPART_WORDPRESS");
    private final String editor = System.getenv("COUNTERPART_WORDPRESS_USER");
    private final String editorPassword = System.getenv("COUNTERPART_WORDPRESS_APP_PASSWORD");
    private final JdkHttp http = new JdkHttp(Duration.ofSeconds(20));
    private final Channel channel = open(editor, editorPassword, "post");
    private final PublicationKey key = new PublicationKey(UUID.randomUUID(), CLOCK.instant());

    @Test
    void publishesTitleTextLinkAndImageAndFindsThemAgain() throws Exception {
        Variant variant = new Variant(
                Optional.of("Größer & <b>besser</b> [x]"),
                "<h2>Sale</h2>\n<p>One\nline, [gallery] & <strong>more</strong></p><script>alert(1)</script>",
                Optional.of(URI.create("https://example.org/sale?a=1&b=2")),
                List.of(image("A red \"dot\", größer als nichts")),
                Locale.GERMAN);
        assertThat(channel.find(key, variant)).isEmpty();

        Receipt receipt = channel.publish(variant, key);

        JsonNode post = readAsAnybody("/" + receipt.remoteId());
        assertThat(receipt.state()).isEqualTo(State.LIVE);
        assertThat(post.path("title").path("rendered").asText())
                .isEqualTo("Größer &amp; &lt;b&gt;besser&lt;/b&gt; [x]");
        assertThat(post.path("content").path("rendered").asText())
                .contains("<h2>Sale</h2>", "One line, ", "gallery] &amp; <strong>more</strong>", "example.org/sale")
                .doesNotContain("script", "<br");
        JsonNode media = readAsAnybody("/media/" + post.path("featured_media").asLong());
        assertThat(media.path("alt_text").asText()).isEqualTo("A red \"dot\", größer als nichts");
        assertThat(channel.find(key, variant)).contains(receipt);
        assertThat(get(receipt.permalink().orElseThrow()).text())
                .contains("<h2>Sale</h2>", "gallery]")
                .doesNotContain("alert(1)");
    }

    @Test
    void takesBytesThatItGaveOut() throws Exception {
        Variant variant =
                new Variant(Optional.of("Bytes"), "<p>x</p>", Optional.empty(), List.of(image("Dot")), Locale.ENGLISH);

        JsonNode post = readAsAnybody("/" + channel.publish(variant, key).remoteId());

        JsonNode media = readAsAnybody("/media/" + post.path("featured_media").asLong());
        HttpAnswer file = get(URI.create(media.path("source_url").asText()));
        assertThat(file.body()).isEqualTo(Samples.redDot().content());
    }

    @Test
    void uploadsAnImageOnceWhenTriedTwice() throws Exception {
        Variant variant =
                new Variant(Optional.of("Twice"), "<p>x</p>", Optional.empty(), List.of(image("Dot")), Locale.ENGLISH);
        channel.delete(channel.publish(variant, key));
        channel.publish(variant, key);

        String slug = Slug.of("Twice", key).ofImage().value();
        assertThat(readAsAnybody("/media?search=" + slug)).hasSize(1);
    }

    @Test
    void trashesAndMayBeAskedAgain() throws Exception {
        Variant variant = Samples.post(WordPressChannelFactory.LIMITS, "<p>Short life</p>");
        Receipt receipt = channel.publish(variant, key);

        channel.delete(receipt);
        channel.delete(receipt);

        assertThat(get(api("/" + receipt.remoteId())).status()).isEqualTo(401);
        assertFails(() -> channel.find(key, variant)).withMessageContaining("its status is 'trash'");
        channel.delete(Receipt.live("posts/99999999", Optional.empty()));
    }

    @Test
    void publishesAPage() throws Exception {
        Channel pages = open(editor, editorPassword, "page");
        Variant variant = Samples.post(WordPressChannelFactory.LIMITS, "<p>A page</p>");

        Receipt receipt = pages.publish(variant, key);

        assertThat(readAsAnybody("/" + receipt.remoteId()).path("type").asText())
                .isEqualTo("page");
        assertThat(pages.find(key, variant)).contains(receipt);
    }

    @Test
    void letsAnAuthorPublishPostsButNeitherPagesNorOthersWork() throws PluginFailure {
        String author = System.getenv("COUNTERPART_WORDPRESS_AUTHOR");
        String password = System.getenv("COUNTERPART_WORDPRESS_AUTHOR_APP_PASSWORD");
        Channel posts = open(author, password, "post");
        Channel pages = open(author, password, "page");
        Variant variant = Samples.post(WordPressChannelFactory.LIMITS, "<p>By an author</p>");

        Receipt own = posts.publish(variant, key);
        Receipt others = channel.publish(variant, new PublicationKey(UUID.randomUUID(), CLOCK.instant()));

        assertThat(posts.find(key, variant)).contains(own);
        assertFails(() -> pages.publish(variant, key))
                .withKind(FailureKind.NOT_CONNECTED)
                .withMessageContaining("Give that user the right");
        assertFails(pages::verify).withKind(FailureKind.NOT_CONNECTED).withMessageContaining("publish_pages");
        assertFails(() -> posts.delete(others)).withKind(FailureKind.NOT_CONNECTED);
        posts.delete(own);
    }

    @Test
    void tellsAWrongPassword() {
        Channel wrong = open(editor, "abcd EFGH 1234 ijkl MNOP 5678", "post");
        Variant variant = Samples.post(WordPressChannelFactory.LIMITS, "<p>Never</p>");

        assertFails(wrong::verify).withKind(FailureKind.NOT_CONNECTED).withMessageContaining("does not accept");
        assertFails(() -> wrong.publish(variant, key)).withMessageContaining("does not accept");
        assertFails(() -> wrong.find(key, variant)).withMessageContaining("does not accept");
    }

    @Test
    void verifiesTheUser() throws PluginFailure {
        assertThat(channel.verify().handle()).startsWith(editor + "@");
        assertThat(channel.verify().profile()).isPresent();
    }

    @Test
    void blamesTheContentForAnImageThatIsNone() {
        Image lie = new Image("lie.png", "image/png", "<html>".getBytes(StandardCharsets.UTF_8), 1, 1, "");
        Variant variant = new Variant(Optional.of("Lie"), "<p>x</p>", Optional.empty(), List.of(lie), Locale.ENGLISH);

        assertFails(() -> channel.publish(variant, key)).withKind(FailureKind.CONTENT_REJECTED);
    }

    private Channel open(String user, String password, String kind) {
        Settings settings = new Settings(
                Map.of("site", site, "user", user, "kind", kind), Map.of("applicationPassword", Secret.of(password)));
        return new WordPressChannelFactory()
                .open(settings, new ChannelContext(http, CLOCK, WordPressChannelFactory.LIMITS));
    }

    private URI api(String path) {
        return URI.create(site + "/wp-json/wp/v2" + path);
    }

    private JsonNode readAsAnybody(String path) throws Exception {
        return WordPressSite.JSON.readTree(get(api(path)).body());
    }

    private HttpAnswer get(URI address) throws Exception {
        return http.send(HttpCall.get(address));
    }

    private static Image image(String alternativeText) {
        Image dot = Samples.redDot();
        return new Image(dot.name(), dot.mediaType(), dot.content(), dot.width(), dot.height(), alternativeText);
    }
}
