package io.countersign.plugin.mastodon;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.Metric;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.testkit.ContractClock;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.Samples;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is special about Mastodon. */
class MastodonChannelTest {

    private final MastodonNetwork network = new MastodonNetwork();
    private final Channel channel = open(new JdkHttp(Duration.ofSeconds(20)));
    private final PublicationKey key = new PublicationKey(UUID.randomUUID(), ContractClock.NOW);

    @AfterEach
    void stop() {
        network.close();
    }

    @Test
    void sendsTextLanguageVisibilityLinkAndKey() throws PluginFailure {
        Variant german = new Variant(
                Optional.empty(),
                "Schöne Grüße",
                Optional.of(URI.create("https://acme.example/sale")),
                List.of(),
                Locale.GERMANY);

        Receipt receipt = channel.publish(german, key);

        assertThat(receipt.permalink()).contains(URI.create("https://acme.example/@brand/" + receipt.remoteId()));
        assertThat(network.lastStatus().path("source").asText()).isEqualTo("Schöne Grüße\n\nhttps://acme.example/sale");
        assertThat(network.lastStatus().path("language").asText()).isEqualTo("de");
        assertThat(network.lastStatus().path("visibility").asText()).isEqualTo("unlisted");
        assertThat(network.lastStatus().path("key").asText())
                .isEqualTo(key.value().toString());
    }

    @Test
    void sendsImagesWithTheirDescriptionsInOrder() throws PluginFailure {
        channel.publish(withImages("Two", image("a.png", "Blue \"sky\""), image("b\".png", "")), key);

        assertThat(network.lastStatus().path("media_attachments").findValuesAsText("description"))
                .containsExactly("Blue \"sky\"", "null");
    }

    @Test
    void waitsUntilTheServerHasProcessedAnImage() throws PluginFailure {
        network.media().processFor(2);

        channel.publish(withImages("One", Samples.redDot()), key);

        assertThat(network.requests())
                .extracting(request -> request.getMethod() + " " + request.getUrl())
                .containsExactly(
                        "POST /api/v2/media",
                        "GET /api/v1/media/500",
                        "GET /api/v1/media/500",
                        "POST /api/v1/statuses");
    }

    @Test
    void countsLinksAsTheServerAndRemoteMentionsByTheirLocalPart() {
        String text = "@press@news.example " + "https://acme.example/" + "long/".repeat(200) + " " + "x".repeat(469);

        assertThat(channel.check(Variant.ofText(text))).isEmpty();
        assertThat(channel.check(Variant.ofText(text + "x")))
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple("TEXT_TOO_LONG", "Text: it has 501 characters; the limit is 500. Shorten it by 1."));
    }

    @Test
    void countsTheLinkThatItAdds() {
        Variant full = new Variant(
                Optional.empty(),
                "x".repeat(500),
                Optional.of(URI.create("https://acme.example/")),
                List.of(),
                Locale.ENGLISH);

        assertThat(channel.check(full)).extracting(Finding::code).containsExactly("TEXT_TOO_LONG");
    }

    @Test
    void readsTheServersOwnLimits() throws PluginFailure {
        Verification verification = channel.verify();

        assertThat(verification.handle()).isEqualTo("@brand@acme.example");
        assertThat(verification.profile()).contains(URI.create("https://acme.example/@brand"));
        Limits limits = verification.limits().orElseThrow();
        assertThat(limits.text()).isEqualTo(640);
        assertThat(limits.urlWeight()).hasValue(30);
        assertThat(limits.images()).isEqualTo(6);
        assertThat(limits.imageBytes()).isEqualTo(1_234_567);
        assertThat(limits.imageTypes()).isEqualTo(Set.of("image/png"));
        assertThat(limits.alternativeText()).isEqualTo(900);
    }

    @Test
    void readsTheLimitsOfAServerThatHasOnlyTheFirstVersion() throws PluginFailure {
        network.haveFirstVersionOnly();

        assertThat(channel.verify().handle()).isEqualTo("@brand@acme.example");
        assertThat(channel.verify().limits().map(Limits::text)).contains(640);
    }

    @Test
    void saysSoWhenTheServerKeepsADeletedPost() throws PluginFailure {
        Receipt receipt = channel.publish(Variant.ofText("Stays"), key);
        network.refuseDeletions();

        assertFails(() -> channel.delete(receipt))
                .withKind(FailureKind.PLUGIN_DEFECT)
                .withMessageContaining("still shows it", "Delete it on the server");
    }

    @Test
    void waitsUntilTheResetThatMastodonNames() {
        HttpAnswer tooMany = new HttpAnswer(
                429,
                Map.of("X-RateLimit-Reset", "2026-11-22T10:05:00.028Z"),
                "{\"error\":\"Too many\"}".getBytes(UTF_8));
        Channel throttled = open(call -> tooMany);

        assertFails(() -> throttled.publish(Variant.ofText("Once more"), key))
                .withKind(FailureKind.RATE_LIMITED)
                .withRetryAt(Instant.parse("2026-11-22T10:05:00.028Z"));
    }

    @Test
    void blamesTheAddressWhenThereIsNoMastodon() {
        Channel elsewhere = open(call -> new HttpAnswer(404, Map.of(), "<html>Not found</html>".getBytes(UTF_8)));

        assertFails(elsewhere::verify).withKind(FailureKind.NOT_CONNECTED).withMessageContaining("server's address");
        assertFails(() -> elsewhere.publish(Variant.ofText("Lost"), key)).withKind(FailureKind.NOT_CONNECTED);
        assertFails(() -> elsewhere.find(key, Variant.ofText("Lost"))).withKind(FailureKind.NOT_CONNECTED);
    }

    @Test
    void offersNoPermalinkThatIsNoWebAddress() throws PluginFailure {
        Channel odd = open(call ->
                new HttpAnswer(200, Map.of(), "{\"id\":\"1\",\"url\":\"javascript:alert(1)\"}".getBytes(UTF_8)));

        assertThat(odd.publish(Variant.ofText("Odd"), key).permalink()).isEmpty();
    }

    @Test
    void changesAPostAtItsAddressAndSaysWhetherItIsThere() throws PluginFailure {
        Receipt receipt = channel.publish(Variant.ofText("Our shopp is open"), key);

        assertThat(channel.replace(receipt, Variant.ofText("Our shop is open"))).contains(receipt);
        assertThat(channel.replace(receipt, Variant.ofText("Our shop is open"))).contains(receipt);

        assertThat(network.lastStatus().path("source").asText()).isEqualTo("Our shop is open");
        assertThat(channel.isThere(receipt)).isTrue();
        channel.delete(receipt);
        assertThat(channel.isThere(receipt)).isFalse();
        assertThat(channel.replace(receipt, Variant.ofText("Too late"))).isEmpty();
    }

    @Test
    void saysSoWhereAnOldServerCannotChangePosts() throws PluginFailure {
        network.refuseChanges();
        Receipt receipt = channel.publish(Variant.ofText("Our shopp is open"), key);

        assertThat(channel.replace(receipt, Variant.ofText("Our shop is open"))).isEmpty();

        assertThat(network.lastStatus().path("source").asText()).isEqualTo("Our shopp is open");
    }

    @Test
    void readsReactions() throws PluginFailure {
        Receipt receipt = channel.publish(Variant.ofText("Liked"), key);

        assertThat(channel.metrics(receipt))
                .containsExactly(new Metric("likes", 3), new Metric("reposts", 2), new Metric("replies", 1));
    }

    private Channel open(Http http) {
        ChannelContext context = new ChannelContext(http, ContractClock.CLOCK, MastodonChannelFactory.USUAL);
        return new MastodonChannelFactory().open(network.settings(), context);
    }

    private static Image image(String name, String alternativeText) {
        return new Image(name, "image/png", Samples.redDot().content(), 1, 1, alternativeText);
    }

    private static Variant withImages(String text, Image... images) {
        return new Variant(Optional.empty(), text, Optional.empty(), List.of(images), Locale.ENGLISH);
    }
}
