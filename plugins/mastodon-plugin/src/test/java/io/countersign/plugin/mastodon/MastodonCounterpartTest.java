package io.countersign.plugin.mastodon;

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
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.Samples;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Against a real server of the Mastodon API; what it publishes is read back through that server's API. */
@EnabledIfEnvironmentVariable(
        named = "COUNTERPART_MASTODON",
        matches = ".+",
        disabledReason = "skipped: the Mastodon API server is not running; start it with docker/counterparts/start")
class MastodonCounterpartTest {

    private final URI server = URI.create(System.getenv("COUNTERPART_MASTODON"));
    private final String token = System.getenv("COUNTERPART_MASTODON_TOKEN");
    private final JdkHttp http = new JdkHttp(Duration.ofSeconds(10));
    private final Channel channel = open(server, token);
    private final PublicationKey key =
            new PublicationKey(UUID.randomUUID(), Clock.systemUTC().instant());

    @Test
    void publishesTextLinkAndImageAndFindsThemAgain() throws Exception {
        Variant variant = new Variant(
                Optional.empty(),
                "Counterparts & friends <3 " + key.value() + "\n\nSecond paragraph, see #news 👩‍👩‍👧 :-)",
                Optional.of(URI.create("https://example.org/sale?a=1&b=2")),
                List.of(image("A red \"dot\", größer als nichts")),
                Locale.ENGLISH);
        assertThat(channel.check(variant)).isEmpty();
        assertThat(channel.find(key, variant)).isEmpty();

        Receipt receipt = channel.publish(variant, key);

        JsonNode status = read("/api/v1/statuses/" + receipt.remoteId());
        assertThat(status.path("content").asText())
                .contains(key.value().toString(), "href=\"https://example.org/sale?a=1&b=2\"");
        assertThat(status.path("media_attachments").findValuesAsText("description"))
                .containsExactly("A red \"dot\", größer als nichts");
        assertThat(channel.find(key, variant)).contains(receipt);
        assertThat(page(receipt)).contains(key.value().toString());
    }

    @Test
    void tellsAnotherImageDescriptionAndAnotherTextApart() throws PluginFailure {
        Variant variant = withImage("Apart " + key.value(), "One dot");
        channel.publish(variant, key);

        assertThat(channel.find(key, withImage("Apart " + key.value(), "Two dots")))
                .isEmpty();
        assertThat(channel.find(key, withImage("Apart, " + key.value(), "One dot")))
                .isEmpty();
    }

    @Test
    void verifiesTheAccount() throws PluginFailure {
        Verification verification = channel.verify();

        assertThat(verification.handle()).isEqualTo("@" + System.getenv("COUNTERPART_MASTODON_ACCOUNT"));
        assertThat(verification.profile()).isPresent();
        assertThat(verification.limits()).isPresent();
    }

    @Test
    void tellsAWrongToken() {
        Channel wrong = open(server, "0123456789abcdef0123456789abcdef");

        assertFails(wrong::verify).withKind(FailureKind.NOT_CONNECTED);
        assertFails(() -> wrong.publish(Variant.ofText("Never"), key)).withKind(FailureKind.NOT_CONNECTED);
        assertFails(() -> wrong.find(key, Variant.ofText("Never"))).withKind(FailureKind.NOT_CONNECTED);
    }

    @Test
    void tellsAServerThatIsDown() {
        Channel nowhere = open(URI.create("http://127.0.0.1:1"), token);

        assertFails(() -> nowhere.publish(Variant.ofText("Never"), key)).withKind(FailureKind.UNAVAILABLE);
    }

    /** snac answers 404 to each deletion and keeps the post. A server that deletes must make this test be rewritten. */
    @Test
    void neverClaimsADeletionThatDidNotHappen() throws Exception {
        Receipt receipt = channel.publish(Variant.ofText("Hard to delete, " + key.value()), key);

        assertFails(() -> channel.delete(receipt)).withMessageContaining("still shows it");
        assertThat(read("/api/v1/statuses/" + receipt.remoteId()).path("id").asText())
                .isEqualTo(receipt.remoteId());
    }

    @Test
    void countsAsGoneWhatWasNeverThere() throws PluginFailure {
        channel.delete(Receipt.live("1795317612000000000000000000000000", Optional.empty()));
    }

    private Channel open(URI address, String accessToken) {
        Settings settings = new Settings(
                Map.of("server", address.toString(), "visibility", "public"),
                Map.of("accessToken", Secret.of(accessToken)));
        return new MastodonChannelFactory()
                .open(settings, new ChannelContext(http, Clock.systemUTC(), MastodonChannelFactory.USUAL));
    }

    private JsonNode read(String path) throws Exception {
        HttpCall call = HttpCall.get(URI.create(server + path)).header("Authorization", "Bearer " + token);
        return MastodonServer.JSON.readTree(http.send(call).body());
    }

    private String page(Receipt receipt) throws HttpFailure {
        return http.send(HttpCall.get(receipt.permalink().orElseThrow())).text();
    }

    private static Variant withImage(String text, String alternativeText) {
        return new Variant(Optional.empty(), text, Optional.empty(), List.of(image(alternativeText)), Locale.ENGLISH);
    }

    private static Image image(String alternativeText) {
        Image dot = Samples.redDot();
        return new Image(dot.name(), dot.mediaType(), dot.content(), dot.width(), dot.height(), alternativeText);
    }
}
