package io.countersign.plugin.mastodon;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.testkit.ContractClock;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A publication is found again whatever the server made of it, and never mistaken for another. */
class StatusSearchTest {

    private static final String RICH = "Hello @press@news.example & 'all' <of> you 👩‍👩‍👧\n\n#Summer starts:\n"
            + "https://acme.example/a/very/long/way?x=1&y=2";

    private final MastodonNetwork network = new MastodonNetwork();
    private final Channel channel = new MastodonChannelFactory()
            .open(
                    network.settings(),
                    new ChannelContext(
                            new JdkHttp(Duration.ofSeconds(20)), ContractClock.CLOCK, MastodonChannelFactory.USUAL));

    @AfterEach
    void stop() {
        network.close();
    }

    @Test
    void knowsATextByItsSource() throws PluginFailure {
        Receipt receipt = channel.publish(Variant.ofText(RICH), key());

        assertThat(channel.find(key(), Variant.ofText(RICH))).contains(receipt);
        assertThat(channel.find(key(), Variant.ofText(RICH.replace("&", "+")))).isEmpty();
    }

    @Test
    void knowsATextByItsHtmlWhereTheServerHidesTheSource() throws PluginFailure {
        network.hideSources();
        Receipt receipt = channel.publish(Variant.ofText(RICH), key());

        assertThat(channel.find(key(), Variant.ofText(RICH))).contains(receipt);
        assertThat(channel.find(key(), Variant.ofText(RICH + "1"))).isEmpty();
    }

    @Test
    void tellsPostsWithDifferentImagesApart() throws PluginFailure {
        channel.publish(Variant.ofText("Look"), key());
        channel.publish(withImage("Look", "A cat"), key());
        Receipt dog = channel.publish(withImage("Look", "A dog"), key());
        channel.publish(withImage("Look", "A bird"), key());

        assertThat(channel.find(key(), withImage("Look", "A dog"))).contains(dog);
    }

    @Test
    void looksThroughAllPagesSinceThePublicationWasPlanned() throws PluginFailure {
        Receipt first = channel.publish(Variant.ofText("The first of many"), key());
        publishOthers(90);

        assertThat(channel.find(key(), Variant.ofText("The first of many"))).contains(first);
    }

    @Test
    void ignoresTheSameTextFromBeforeThePublicationWasPlanned() throws PluginFailure {
        network.setClock(ContractClock.NOW.minus(Duration.ofDays(1)));
        channel.publish(Variant.ofText("Every day"), key());

        assertThat(channel.find(key(), Variant.ofText("Every day"))).isEmpty();
    }

    @Test
    void forgivesAServerWhoseClockIsALittleSlow() throws PluginFailure {
        network.setClock(ContractClock.NOW.minusSeconds(30));
        Receipt receipt = channel.publish(Variant.ofText("Slow clock"), key());

        assertThat(channel.find(key(), Variant.ofText("Slow clock"))).contains(receipt);
    }

    @Test
    void believesAServerThatDoesNotPageWhenItsListIsShort() throws PluginFailure {
        network.ignorePaging();
        publishOthers(3);

        assertThat(channel.find(key(), Variant.ofText("Not there"))).isEmpty();
    }

    @Test
    void isUnsureWhenAServerThatDoesNotPageHasALongList() throws PluginFailure {
        network.ignorePaging();
        publishOthers(45);

        assertFails(() -> channel.find(key(), Variant.ofText("Not there")))
                .withKind(FailureKind.OUTCOME_UNKNOWN)
                .withMessageContaining("only the newest posts");
    }

    @Test
    void believesAServerThatDoesNotPageWhenItsListReachesBackFarEnough() throws PluginFailure {
        network.ignorePaging();
        network.setClock(ContractClock.NOW.minus(Duration.ofDays(1)));
        publishOthers(44);
        network.setClock(ContractClock.NOW);
        publishOthers(1);

        assertThat(channel.find(key(), Variant.ofText("Not there"))).isEmpty();
    }

    @Test
    void isUnsureWhenThereIsTooMuchToLookThrough() throws PluginFailure {
        network.listAtMost(1);
        publishOthers(60);

        assertFails(() -> channel.find(key(), Variant.ofText("Not there"))).withKind(FailureKind.OUTCOME_UNKNOWN);
    }

    private void publishOthers(int count) throws PluginFailure {
        for (int number = 0; number < count; number++) {
            channel.publish(Variant.ofText("Another one, number " + number), key());
        }
    }

    private static PublicationKey key() {
        return new PublicationKey(UUID.randomUUID(), ContractClock.NOW);
    }

    private static Variant withImage(String text, String alternativeText) {
        Image dot = Samples.redDot();
        Image image = new Image(dot.name(), dot.mediaType(), dot.content(), 1, 1, alternativeText);
        return new Variant(Optional.empty(), text, Optional.empty(), List.of(image), Locale.ENGLISH);
    }
}
