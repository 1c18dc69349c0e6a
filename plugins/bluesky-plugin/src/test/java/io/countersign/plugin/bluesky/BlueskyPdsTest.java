package io.countersign.plugin.bluesky;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import io.countersign.plugin.testkit.ChannelContract;
import io.countersign.plugin.testkit.ContractNetwork;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.Samples;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The contract, and what a script cannot know, on a real PDS. */
@Tag("counterpart")
@EnabledIfEnvironmentVariable(
        named = "COUNTERPART_PDS",
        matches = ".+",
        disabledReason = "skipped: the Bluesky PDS is not running; start it with docker/counterparts/start")
class BlueskyPdsTest extends ChannelContract {

    @Override
    protected ChannelFactory factory() {
        return new BlueskyChannelFactory();
    }

    @Override
    protected ContractNetwork startNetwork() {
        Map<String, String> environment = System.getenv();
        return new RealPds(
                URI.create(environment.get("COUNTERPART_PDS")),
                environment.get("COUNTERPART_PDS_HANDLE"),
                Secret.of(environment.get("COUNTERPART_PDS_APP_PASSWORD")));
    }

    @Test
    void showsThePostAtItsPermalink() throws Exception {
        String text =
                "Fr\u00fchling \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 #Spring https://acme.example/a?b=c, says @"
                        + System.getenv("COUNTERPART_PDS_HANDLE") + " to @nobody.invalid";
        Variant variant = new Variant(
                Optional.empty(),
                text,
                Optional.of(URI.create("https://acme.example/spring")),
                List.of(Samples.redDot()),
                Locale.GERMAN);

        Receipt receipt = channel.publish(variant, newKey());

        JsonNode post = read(receipt.permalink().orElseThrow()).path("value");
        assertThat(post.path("text").asText()).isEqualTo(text + "\n\nhttps://acme.example/spring");
        assertThat(post.path("facets")).hasSize(4);
        assertThat(post.at("/embed/images/0/alt").asText()).isEqualTo("A red dot");
        assertThat(post.path("langs")).hasToString("[\"de\"]");
    }

    @Test
    void keepsTheFirstPostWhenAnotherTextComesWithItsKey() throws Exception {
        PublicationKey key = newKey();
        Receipt first = channel.publish(Variant.ofText("First"), key);

        assertFails(() -> channel.publish(Variant.ofText("Second"), key)).withKind(FailureKind.PLUGIN_DEFECT);

        assertThat(read(first.permalink().orElseThrow()).at("/value/text").asText())
                .isEqualTo("First");
    }

    @Test
    void postsOnceWhenTheServersAnswerIsLost() throws Exception {
        PublicationKey key = newKey();
        Channel losing = open(network.settings(), call -> {
            HttpAnswer answer = new JdkHttp(TIMEOUT).send(call);
            if (call.address().getPath().endsWith("putRecord")) {
                throw HttpFailure.noAnswer("Lost " + answer + ".", null);
            }
            return answer;
        });

        assertFails(() -> losing.publish(sample(), key)).withKind(FailureKind.OUTCOME_UNKNOWN);

        assertThat(channel.find(key, sample())).contains(channel.publish(sample(), key));
        assertThat(network.publications()).isEqualTo(1);
    }

    /** The limit is the lexicon's, and enforced when the record is put, not when the image is uploaded. */
    @Test
    void tellsTheAuthorOfAnImageThatTheServerRefuses() {
        byte[] big = Arrays.copyOf(Samples.redDot().content(), 1_000_001);
        Image image = new Image("big.png", "image/png", big, 1, 1, "A red dot");
        Variant variant = new Variant(Optional.empty(), "News", Optional.empty(), List.of(image), Locale.ENGLISH);

        assertThat(channel.check(variant)).extracting("code").containsExactly("MEDIA_SIZE");
        assertFails(() -> channel.publish(variant, newKey())).withKind(FailureKind.CONTENT_REJECTED);
    }

    @Test
    void showsALinkCard() throws Exception {
        URI link = URI.create("https://acme.example/spring");

        Receipt receipt = channel.publish(
                new Variant(Optional.empty(), "News", Optional.of(link), List.of(), Locale.ENGLISH), newKey());

        assertThat(read(receipt.permalink().orElseThrow())
                        .at("/value/embed/external/uri")
                        .asText())
                .isEqualTo(link.toString());
    }

    @Test
    void takesFourImages() throws Exception {
        Image dot = Samples.redDot();
        Variant variant =
                new Variant(Optional.empty(), "", Optional.empty(), List.of(dot, dot, dot, dot), Locale.ENGLISH);

        assertThat(channel.publish(variant, newKey()).state()).isEqualTo(Receipt.State.LIVE);
    }

    /** Counted the same way on both sides: what we let through is taken, one more is refused. */
    @Test
    void countsFamiliesAndFlagsAsTheServerDoes() throws Exception {
        String signs = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67e\u0301\ud83c\udde9\ud83c\uddea";
        Variant longest = Variant.ofText(signs.repeat(75) + "x".repeat(75));

        assertThat(channel.check(longest)).isEmpty();
        channel.publish(longest, newKey());

        Variant tooLong = Variant.ofText(longest.text() + "x");
        assertThat(channel.check(tooLong)).extracting("code").containsExactly("TEXT_TOO_LONG");
        assertFails(() -> channel.publish(tooLong, newKey()))
                .withKind(FailureKind.CONTENT_REJECTED)
                .withMessageContaining("grapheme");
    }

    private static JsonNode read(URI address) throws Exception {
        HttpAnswer answer = new JdkHttp(TIMEOUT).send(HttpCall.get(address));
        assertThat(answer.status()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }
}
