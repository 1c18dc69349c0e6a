package io.countersign.plugin.bluesky;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ChannelContract;
import io.countersign.plugin.testkit.ContractNetwork;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.Samples;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BlueskyContractTest extends ChannelContract {

    private static final URI LINK = URI.create("https://www.acme.example/spring");

    @Override
    protected ChannelFactory factory() {
        return new BlueskyChannelFactory();
    }

    @Override
    protected ContractNetwork startNetwork() {
        return new BlueskyNetwork();
    }

    private BlueskyNetwork bluesky() {
        return (BlueskyNetwork) network;
    }

    @Test
    void writesTextTimeAndLanguage() throws PluginFailure {
        channel.publish(
                new Variant(Optional.empty(), "Gr\u00fc\u00dfe", Optional.empty(), List.of(), Locale.GERMANY),
                newKey());

        JsonNode post = bluesky().onlyPost();
        assertThat(post.path("text").asText()).isEqualTo("Gr\u00fc\u00dfe");
        assertThat(post.path("createdAt").asText()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(post.path("langs")).hasToString("[\"de-DE\"]");
        assertThat(post.has("facets")).isFalse();
    }

    @Test
    void saysWhetherAPostIsThereAndChangesNone() throws PluginFailure {
        Receipt receipt = channel.publish(Variant.ofText("Our shopp is open"), newKey());

        assertThat(channel.replace(receipt, Variant.ofText("Our shop is open"))).isEmpty();
        assertThat(channel.isThere(receipt)).isTrue();
        channel.delete(receipt);
        assertThat(channel.isThere(receipt)).isFalse();
    }

    @Test
    void looksMentionsUpAndLeavesUnknownOnesAsText() throws PluginFailure {
        channel.publish(Variant.ofText("Thanks @ada.example and @nobody.example"), newKey());

        assertThat(bluesky().onlyPost().path("facets"))
                .hasToString("[{\"index\":{\"byteStart\":7,\"byteEnd\":19},\"features\":[{"
                        + "\"$type\":\"app.bsky.richtext.facet#mention\",\"did\":\"did:plc:ada\"}]}]");
    }

    @Test
    void showsImagesWithAlternativeTextAndShape() throws PluginFailure {
        channel.publish(withImages(Optional.empty(), Samples.redDot(), Samples.redDot()), newKey());

        JsonNode embed = bluesky().onlyPost().path("embed");
        assertThat(embed.path("$type").asText()).isEqualTo("app.bsky.embed.images");
        assertThat(embed.path("images")).hasSize(2);
        assertThat(embed.at("/images/0/alt").asText()).isEqualTo("A red dot");
        assertThat(embed.at("/images/0/image/mimeType").asText()).isEqualTo("image/png");
        assertThat(embed.at("/images/0/aspectRatio")).hasToString("{\"width\":1,\"height\":1}");
    }

    @Test
    void showsALinkAsACard() throws PluginFailure {
        channel.publish(new Variant(Optional.empty(), "News", Optional.of(LINK), List.of(), Locale.ENGLISH), newKey());

        assertThat(bluesky().onlyPost().path("text").asText()).isEqualTo("News");
        assertThat(bluesky().onlyPost().at("/embed/external"))
                .hasToString(
                        "{\"uri\":\"https://www.acme.example/spring\",\"title\":\"acme.example\",\"description\":\"\"}");
    }

    @Test
    void endsTheTextWithTheLinkBesideImages() throws PluginFailure {
        channel.publish(withImages(Optional.of(LINK), Samples.redDot()), newKey());

        JsonNode post = bluesky().onlyPost();
        assertThat(post.path("text").asText()).isEqualTo("News\n\nhttps://www.acme.example/spring");
        assertThat(post.at("/facets/0/features/0/uri").asText()).isEqualTo(LINK.toString());
        assertThat(post.at("/embed/$type").asText()).isEqualTo("app.bsky.embed.images");
    }

    @Test
    void countsTheLinkThatEndsTheText() {
        Variant full = new Variant(
                Optional.empty(), "x".repeat(300), Optional.of(LINK), List.of(Samples.redDot()), Locale.ENGLISH);

        assertThat(channel.check(full)).extracting("code").containsExactly("TEXT_TOO_LONG");
    }

    @Test
    void findsTextThatIsShortInCharactersAndLongInBytes() {
        String families = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66".repeat(150);

        assertThat(channel.check(Variant.ofText(families))).singleElement().satisfies(finding -> assertThat(
                        finding.message())
                .isEqualTo("Text: it takes 3,750 bytes; the limit is 3,000. Shorten it, emoji and accents first."));
    }

    @Test
    void returnsTheFirstReceiptWhenSomethingElseWasWrittenSince() throws PluginFailure {
        PublicationKey key = newKey();
        Receipt first = channel.publish(sample(), key);
        bluesky()
                .rewrite(
                        RecordKey.of(key).value(), withTags(bluesky().onlyPost().deepCopy()));

        assertThat(channel.publish(sample(), key)).isEqualTo(first);
    }

    @Test
    void neverOverwritesAnotherPost() {
        PublicationKey key = newKey();
        bluesky().rewrite(RecordKey.of(key).value(), Xrpc.object().put("text", "Somebody else's"));

        assertFails(() -> channel.publish(sample(), key)).withKind(FailureKind.PLUGIN_DEFECT);
        assertThat(bluesky().onlyPost().path("text").asText()).isEqualTo("Somebody else's");
    }

    @Test
    void tellsTheOwnerWhenTheServiceIsSomethingElse() {
        Settings elsewhere = new Settings(
                Map.of("service", bluesky().address() + "/hotel", "handle", "acme.test"),
                Map.of("appPassword", Secret.of("abcd")));

        assertFails(() -> open(elsewhere, new JdkHttp(TIMEOUT)).verify())
                .withKind(FailureKind.NOT_CONNECTED)
                .withMessageContaining("acme.test", "Correct the account");
        assertFails(() -> open(bluesky().settings(), call -> new HttpAnswer(200, Map.of(), new byte[] {'<'}))
                        .verify())
                .withKind(FailureKind.NOT_CONNECTED)
                .withMessageContaining("no Bluesky server", "Correct the service");
    }

    @Test
    void readsWhenTheLimitOfLoginsEnds() {
        HttpAnswer limited = new HttpAnswer(429, Map.of("RateLimit-Reset", "1795341720"), new byte[0]);

        assertFails(() -> open(bluesky().settings(), call -> limited).publish(sample(), newKey()))
                .withKind(FailureKind.RATE_LIMITED)
                .withRetryAt(Instant.parse("2026-11-22T10:02:00Z"));
    }

    @Test
    void logsInOnceForAllItsUses() throws PluginFailure {
        channel.verify();
        Receipt receipt = channel.publish(sample(), newKey());
        channel.publish(sample(), newKey());
        channel.delete(receipt);

        assertThat(bluesky().asked("createSession")).isEqualTo(1);
    }

    @Test
    void logsInOnceWhenSeveralThreadsBegin() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Receipt>> posts = Collections.nCopies(6, () -> channel.publish(sample(), newKey()));
            for (Future<Receipt> post : threads.invokeAll(posts)) {
                assertThat(post.get().remoteId()).isNotBlank();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(bluesky().asked("createSession")).isEqualTo(1);
        assertThat(bluesky().publications()).isEqualTo(6);
    }

    @Test
    void renewsASessionThatHasEndedWithoutThePassword() throws PluginFailure {
        channel.publish(sample(), newKey());
        bluesky().endSession();

        channel.publish(sample(), newKey());

        assertThat(bluesky().publications()).isEqualTo(2);
        assertThat(bluesky().asked("createSession")).isEqualTo(1);
        assertThat(bluesky().asked("refreshSession")).isEqualTo(1);
    }

    @Test
    void logsInAgainWhenTheSessionCannotBeRenewed() throws PluginFailure {
        PublicationKey key = newKey();
        channel.publish(sample(), key);
        bluesky().revokeSessions();

        assertThat(channel.find(key, sample())).isPresent();
        assertThat(bluesky().asked("createSession")).isEqualTo(2);
    }

    @Test
    void printsNoSession() throws PluginFailure {
        channel.verify();
        Session session = new Session("did:plc:acme", "acme.test", Secret.of("eyJ.access"), Secret.of("eyJ.refresh"));

        assertThat(session + " " + channel).doesNotContain("eyJ");
    }

    @Test
    void linksToTheServersOwnAnswerWhereThereIsNoPage() throws PluginFailure {
        PublicationKey key = newKey();

        Receipt receipt = channel.publish(sample(), key);

        assertThat(receipt.permalink())
                .contains(URI.create(bluesky().address()
                        + "/xrpc/com.atproto.repo.getRecord?collection=app.bsky.feed.post&repo=did%3Aplc%3Aacme&rkey="
                        + RecordKey.of(key).value()));
    }

    private static ObjectNode withTags(JsonNode post) {
        ObjectNode changed = (ObjectNode) post;
        changed.putArray("tags").add("changed");
        return changed;
    }

    private static Variant withImages(Optional<URI> link, Image... images) {
        return new Variant(Optional.empty(), "News", link, List.of(images), Locale.ENGLISH);
    }
}
