package io.countersign.plugin.wordpress;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Receipt.State;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ContractClock;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.Samples;
import io.countersign.plugin.testkit.Trouble;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is special about WordPress. */
class WordPressChannelTest {

    private final WordPressNetwork network = new WordPressNetwork();
    private final Channel channel = open(network.settings());
    private final PublicationKey key = new PublicationKey(UUID.randomUUID(), ContractClock.NOW);

    @AfterEach
    void stop() {
        network.close();
    }

    @Test
    void sendsSafeHtmlEscapedTitleLinkAndSlug() throws PluginFailure {
        Variant variant = new Variant(
                Optional.of("Big <b>Sale</b>"),
                "<p>Hi<script>alert(1)</script></p>",
                Optional.of(URI.create("https://acme.example/?a=1&b=2")),
                List.of(),
                Locale.ENGLISH);

        Receipt receipt = channel.publish(variant, key);

        JsonNode post = network.posts().get(0);
        assertThat(post.path("title").asText()).isEqualTo("Big &lt;b&gt;Sale&lt;/b&gt;");
        assertThat(post.path("content").asText())
                .startsWith("<p>Hi</p><p><a href=\"https://acme.example/?a")
                .doesNotContain("script");
        assertThat(post.path("slug").asText()).startsWith("big-b-sale-b-");
        assertThat(receipt.remoteId()).isEqualTo("posts/10");
        assertThat(receipt.permalink()).isPresent();
    }

    @Test
    void writesTextWithoutTagsInParagraphs() throws PluginFailure {
        channel.publish(post("Tom & Ann, 3 < 4\nride.\n\nToday"), key);

        assertThat(network.posts().get(0).path("content").asText())
                .isEqualTo("<p>Tom &amp; Ann, 3 &lt; 4<br />ride.</p><p>Today</p>");
    }

    @Test
    void changesAPostAtItsAddressAndSaysWhetherItIsThere() throws PluginFailure {
        Receipt receipt = channel.publish(post("Our shopp is open"), key);
        JsonNode before = network.posts().get(0).deepCopy();

        assertThat(channel.replace(receipt, post("Our shop is open"))).contains(receipt);

        JsonNode after = network.posts().get(0);
        assertThat(after.path("content").asText()).isEqualTo("<p>Our shop is open</p>");
        assertThat(after.path("slug")).isEqualTo(before.path("slug"));
        assertThat(network.posts()).hasSize(1);
        assertThat(channel.isThere(receipt)).isTrue();
        channel.delete(receipt);
        assertThat(channel.isThere(receipt)).as("in the trash").isFalse();
        assertThat(channel.replace(receipt, post("Too late"))).isEmpty();
    }

    @Test
    void warnsOfWhatSanitisingRemoves() {
        assertThat(channel.check(post("<p onclick='x'>Hi</p><script>alert(1)</script>")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("HTML_REDUCED");
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.WARN);
                    assertThat(finding.message()).contains("<script>", "onclick of <p>");
                });
        assertThat(channel.check(post("<p>Hi & <strong>welcome</strong></p>"))).isEmpty();
    }

    @Test
    void blocksATextOfWhichNothingWouldBeLeft() {
        assertThat(channel.check(post("<script>alert(1)</script>")))
                .extracting(Finding::code)
                .containsExactly("TEXT_MISSING", "HTML_REDUCED");
    }

    @Test
    void wantsATitle() {
        assertThat(channel.check(Variant.ofText("No title")))
                .extracting(Finding::code)
                .containsExactly("TITLE_MISSING");
    }

    @Test
    void putsTheImageIntoTheLibraryOnceHoweverOftenItIsTried() throws PluginFailure {
        network.prepare(Trouble.OVERLOADED);
        assertFails(() -> channel.publish(withImage(), key)).withKind(FailureKind.OUTCOME_UNKNOWN);
        assertThat(channel.find(key, withImage())).isEmpty();

        channel.publish(withImage(), key);

        assertThat(network.media()).hasSize(1);
        assertThat(network.media().get(0).path("alt_text").asText()).isEqualTo("A red dot");
        assertThat(network.posts().get(0).path("featured_media").asLong()).isEqualTo(100);
    }

    @Test
    void blamesTheContentForAnImageThatPhpRefuses() {
        Image odd = new Image("dot.bmp", "image/bmp", new byte[] {1}, 1, 1, "");
        Variant variant = new Variant(Optional.of("Odd"), "<p>x</p>", Optional.empty(), List.of(odd), Locale.ENGLISH);

        assertFails(() -> channel.publish(variant, key))
                .withKind(FailureKind.CONTENT_REJECTED)
                .withMessageContaining("not allowed to upload this file type");
    }

    @Test
    void tellsAWrongPasswordFromAMissingRight() {
        network.allowOnly("publish_posts", "upload_files");
        Channel pages = open(network.settingsForPages());
        Channel wrong = open(network.settingsWithWrongSecret());

        assertFails(() -> pages.publish(post("<p>x</p>"), key))
                .withKind(FailureKind.NOT_CONNECTED)
                .withMessageContaining("rest_cannot_create", "Give that user the right");
        assertFails(() -> wrong.publish(post("<p>x</p>"), key))
                .withKind(FailureKind.NOT_CONNECTED)
                .withMessageContaining("does not accept the application password of 'publisher'");
        assertFails(pages::verify).withKind(FailureKind.NOT_CONNECTED).withMessageContaining("publish_pages");
    }

    @Test
    void neverTakesARefusedSearchForAnEmptyOne() {
        Channel wrong = open(network.settingsWithWrongSecret());

        assertFails(() -> wrong.find(key, post("<p>x</p>"))).withKind(FailureKind.NOT_CONNECTED);
    }

    @Test
    void leavesItToAPersonWhenThePublicationIsInTheTrash() throws PluginFailure {
        Variant variant = post("<p>Taken down</p>");
        channel.delete(channel.publish(variant, key));

        assertFails(() -> channel.find(key, variant))
                .withKind(FailureKind.OUTCOME_UNKNOWN)
                .withMessageContaining("its status is 'trash'");
    }

    @Test
    void deletesForGoodWhereThereIsNoTrash() throws PluginFailure {
        network.doWithoutTrash();
        Receipt receipt = channel.publish(post("<p>x</p>"), key);

        channel.delete(receipt);
        channel.delete(receipt);

        assertThat(network.posts()).isEmpty();
    }

    @Test
    void doesNotTakeAMissingApiForAGonePost() throws PluginFailure {
        Receipt receipt = channel.publish(post("<p>x</p>"), key);
        network.doWithoutApi();

        assertFails(() -> channel.delete(receipt)).withKind(FailureKind.NOT_CONNECTED);
    }

    @Test
    void tracksAPostThatTheSiteHoldsBack() throws PluginFailure {
        network.holdBackNewPosts();
        Receipt receipt = channel.publish(post("<p>x</p>"), key);
        assertThat(receipt.state()).isEqualTo(State.PENDING);
        assertThat(channel.track(receipt).state()).isEqualTo(State.PENDING);

        network.approveAll();

        assertThat(channel.track(receipt).state()).isEqualTo(State.LIVE);
    }

    @Test
    void publishesPages() throws PluginFailure {
        Receipt receipt = open(network.settingsForPages()).publish(post("<p>x</p>"), key);

        assertThat(receipt.remoteId()).startsWith("pages/");
        assertThat(network.posts().get(0).path("collection").asText()).isEqualTo("pages");
    }

    private Channel open(Settings settings) {
        ChannelContext context = new ChannelContext(
                new JdkHttp(Duration.ofSeconds(20)), ContractClock.CLOCK, WordPressChannelFactory.LIMITS);
        return new WordPressChannelFactory().open(settings, context);
    }

    private static Variant post(String html) {
        return Samples.post(WordPressChannelFactory.LIMITS, html);
    }

    private static Variant withImage() {
        return new Variant(
                Optional.of("With image"), "<p>x</p>", Optional.empty(), List.of(Samples.redDot()), Locale.ENGLISH);
    }
}
