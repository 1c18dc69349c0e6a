package io.countersign.plugin.sandbox;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ContractClock;
import io.countersign.plugin.testkit.JdkHttp;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxBehaviourTest {

    private final SandboxChannelFactory factory = new SandboxChannelFactory(new MemoryPosts());
    private final PublicationKey key = new PublicationKey(UUID.randomUUID(), ContractClock.NOW);
    private final Variant post = Variant.ofText("Hello");

    @ParameterizedTest
    @CsvSource({
        "refuse, CONTENT_REJECTED",
        "rate-limit, RATE_LIMITED",
        "unavailable, UNAVAILABLE",
        "not-connected, NOT_CONNECTED"
    })
    void failsAsTheAccountAsksAndKeepsNothing(String behaviour, FailureKind kind) throws PluginFailure {
        assertFails(() -> channel("behaviour", behaviour).publish(post, key)).withKind(kind);

        assertThat(channel("behaviour", "accept").find(key, post)).isEmpty();
    }

    @Test
    void keepsThePostWhenTheAnswerIsLost() throws PluginFailure {
        Channel channel = channel("behaviour", "accept-then-fail");

        assertFails(() -> channel.publish(post, key)).withKind(FailureKind.OUTCOME_UNKNOWN);

        assertThat(channel.find(key, post)).isPresent();
    }

    @Test
    void doesNotSayWhatItHasWhenItIsToBeLookedAt() throws PluginFailure {
        Channel silent = channel("behaviour", "accept-then-silent");

        assertFails(() -> silent.publish(post, key)).withKind(FailureKind.OUTCOME_UNKNOWN);
        assertFails(() -> silent.find(key, post)).withKind(FailureKind.OUTCOME_UNKNOWN);

        assertThat(channel("behaviour", "accept").find(key, post)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"unavailable, UNAVAILABLE", "not-connected, NOT_CONNECTED"})
    void cannotBeAskedWhileItIsAway(String behaviour, FailureKind kind) {
        assertFails(() -> channel("behaviour", behaviour).find(key, post)).withKind(kind);
        assertFails(() -> channel("behaviour", behaviour).verify()).withKind(kind);
    }

    @Test
    void postsTwiceUnderOneKeyAsMostNetworksDo() throws PluginFailure {
        Receipt first = channel("handle", "@acme").publish(post, key);
        Receipt second = channel("handle", "@acme").publish(post, key);

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void linksToTheGivenPages() throws PluginFailure {
        Receipt receipt = channel("pageAddress", "https://posts.example").publish(post, key);

        assertThat(receipt.permalink()).contains(URI.create("https://posts.example/" + receipt.remoteId()));
    }

    @Test
    void hasNoLinkWithoutPages() throws PluginFailure {
        assertThat(channel("pageAddress", " ").publish(post, key).permalink()).isEmpty();
    }

    private Channel channel(String setting, String value) {
        Map<String, String> values = new HashMap<>(Map.of("handle", "@acme"));
        values.put(setting, value);
        return factory.open(
                new Settings(values, Map.of()),
                new ChannelContext(new JdkHttp(Duration.ofSeconds(1)), ContractClock.CLOCK, factory.limits()));
    }
}
