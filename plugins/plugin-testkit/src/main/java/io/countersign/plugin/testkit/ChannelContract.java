package io.countersign.plugin.testkit;

import static io.countersign.plugin.testkit.FailureAssert.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.setting.Settings;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the product relies on in every channel. A plugin's test inherits it, gives its factory and the network, and adds
 * what is special about its own.
 */
public abstract class ChannelContract {

    /** How long the channel's requests wait for an answer: longer than the busiest machine needs. */
    protected static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** How long they wait for a network that will not answer; longer than a warm one needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    protected ContractNetwork network;
    protected Channel channel;

    protected abstract ChannelFactory factory();

    /** A new network with nothing on it, or a real one; closed after the test. */
    protected abstract ContractNetwork startNetwork();

    /** A publication that the network takes. */
    protected Variant sample() {
        return Samples.post(factory().limits(), "Our new range is here. See you on Saturday!");
    }

    /** A publication whose text has exactly so many units, as the network counts. */
    protected Variant sampleOfLength(int units) {
        return Samples.post(factory().limits(), "x".repeat(units));
    }

    @BeforeEach
    final void connect() {
        network = startNetwork();
        channel = open(network.settings(), new JdkHttp(TIMEOUT));
    }

    /** There is no network when the test was skipped because it could not be started. */
    @AfterEach
    final void disconnect() {
        if (network != null) {
            network.close();
        }
    }

    /** The account as the product would open it, here with the given way out. */
    protected final Channel open(Settings settings, Http http) {
        return factory()
                .open(
                        settings,
                        new ChannelContext(http, ContractClock.CLOCK, factory().limits()));
    }

    protected static PublicationKey newKey() {
        return new PublicationKey(UUID.randomUUID(), ContractClock.NOW);
    }

    @Test
    void checkNeedsNoNetworkAndNeverThrows() {
        Channel offline = open(network.settings(), call -> {
            throw new AssertionError("check() has sent " + call + ".");
        });

        assertThat(Samples.oddVariants(factory().limits()))
                .allSatisfy(odd -> assertThat(offline.check(odd)).isNotNull());
    }

    @Test
    void acceptsTheSample() throws PluginFailure {
        assertThat(channel.check(sample())).noneMatch(finding -> finding.severity() == Finding.Severity.BLOCK);

        channel.publish(sample(), newKey());

        assertThat(network.publications()).isEqualTo(1);
    }

    @Test
    void findsWhatItPublished() throws PluginFailure {
        assumeTrue(factory().delivery() != Delivery.MANUAL, "the network cannot be asked");
        PublicationKey key = newKey();

        Receipt receipt = channel.publish(sample(), key);

        assertThat(channel.find(key, sample())).map(Receipt::remoteId).contains(receipt.remoteId());
        assertThat(receipt.remoteId()).isNotBlank();
    }

    @Test
    void findsNothingBeforeItPublished() throws PluginFailure {
        assumeTrue(factory().delivery() != Delivery.MANUAL, "the network cannot be asked");
        channel.publish(Samples.post(factory().limits(), "Another publication of the same account"), newKey());

        assertThat(channel.find(newKey(), sample())).isEmpty();
    }

    @Test
    void refusesToFindWhereTheNetworkCannotBeAsked() {
        assumeTrue(factory().delivery() == Delivery.MANUAL, "the network can be asked");

        assertFails(() -> channel.find(newKey(), sample())).withKind(FailureKind.OUTCOME_UNKNOWN);
    }

    @Test
    void neverSaysAbsentWhenNobodyListens() throws PluginFailure {
        findFailsIn(Trouble.NOBODY_LISTENS);
    }

    @Test
    void neverSaysAbsentWhenTheNetworkFails() throws PluginFailure {
        findFailsIn(Trouble.ONLY_ERRORS);
    }

    @Test
    void neverSaysAbsentWhenTheAnswerIsNonsense() throws PluginFailure {
        findFailsIn(Trouble.ONLY_NONSENSE);
    }

    /** Absent means: publish again. So doubt is a failure. */
    private void findFailsIn(Trouble trouble) throws PluginFailure {
        assumeSupported(trouble);
        PublicationKey key = newKey();
        channel.publish(sample(), key);
        network.prepare(trouble);

        assertFails(() -> channel.find(key, sample())).withKind(FailureKind.UNAVAILABLE, FailureKind.OUTCOME_UNKNOWN);
    }

    @Test
    void postsOnceWhenPublishedTwiceWithTheSameKey() throws PluginFailure {
        assumeTrue(factory().delivery() == Delivery.IDEMPOTENT_KEY, "the network takes no key");
        PublicationKey key = newKey();

        Receipt first = channel.publish(sample(), key);
        Receipt second = open(network.settings(), new JdkHttp(TIMEOUT)).publish(sample(), key);

        assertThat(second).isEqualTo(first);
        assertThat(network.publications()).isEqualTo(1);
    }

    @Test
    void postsTwiceWithTwoKeys() throws PluginFailure {
        Receipt first = channel.publish(sample(), newKey());
        Receipt second = channel.publish(sample(), newKey());

        assertThat(second.remoteId()).isNotEqualTo(first.remoteId());
        assertThat(network.publications()).isEqualTo(2);
    }

    @Test
    void takesTextExactlyAtTheLimit() throws PluginFailure {
        Variant longest = sampleOfLength(factory().limits().text());

        assertThat(channel.check(longest)).noneMatch(finding -> finding.severity() == Finding.Severity.BLOCK);
        channel.publish(longest, newKey());
    }

    @Test
    void findsTextOneUnitAboveTheLimit() {
        Variant tooLong = sampleOfLength(factory().limits().text() + 1);

        assertThat(channel.check(tooLong))
                .anyMatch(finding ->
                        finding.code().equals("TEXT_TOO_LONG") && finding.severity() == Finding.Severity.BLOCK);
    }

    @Test
    void tellsTheOwnerWhenTheTokenIsRefused() {
        publishFailsAfter(Trouble.UNAUTHORIZED).withKind(FailureKind.NOT_CONNECTED);
    }

    @Test
    void waitsTheSecondsThatTheNetworkNames() {
        publishFailsAfter(Trouble.RATE_LIMITED_FOR_SECONDS)
                .withKind(FailureKind.RATE_LIMITED)
                .withRetryAt(ContractClock.NOW.plusSeconds(120));
    }

    @Test
    void waitsUntilTheDateThatTheNetworkNames() {
        publishFailsAfter(Trouble.RATE_LIMITED_UNTIL_DATE)
                .withKind(FailureKind.RATE_LIMITED)
                .withRetryAt(ContractClock.NOW.plusSeconds(120));
    }

    @Test
    void tellsTheAuthorWhenTheContentIsRefused() {
        publishFailsAfter(Trouble.REFUSED).withKind(FailureKind.CONTENT_REJECTED);
    }

    @Test
    void saysAtMostUnknownWhenTheNetworkIsOverloaded() {
        publishFailsAfter(Trouble.OVERLOADED).withKind(FailureKind.UNAVAILABLE, FailureKind.OUTCOME_UNKNOWN);
    }

    @Test
    void saysUnknownWhenTheNetworkFailsAfterPublishing() {
        publishFailsAfter(Trouble.ERROR_AFTER_PUBLISHING).withKind(FailureKind.OUTCOME_UNKNOWN);
    }

    @Test
    void saysUnknownWhenTheConnectionBreaksAfterPublishing() {
        publishFailsAfter(Trouble.RESET_AFTER_PUBLISHING).withKind(FailureKind.OUTCOME_UNKNOWN);
    }

    @Test
    void saysUnknownWhenTheNetworkIsSilentAfterPublishing() throws PluginFailure {
        assumeSupported(Trouble.SILENCE_AFTER_PUBLISHING);
        channel.verify();
        channel = open(network.settings(), new JdkHttp(PATIENCE));

        publishFailsAfter(Trouble.SILENCE_AFTER_PUBLISHING).withKind(FailureKind.OUTCOME_UNKNOWN);
    }

    @Test
    void saysUnknownWhenTheAnswerIsNonsense() {
        publishFailsAfter(Trouble.NONSENSE_AFTER_PUBLISHING).withKind(FailureKind.OUTCOME_UNKNOWN);
    }

    @Test
    void saysUnavailableWhenNobodyListens() {
        publishFailsAfter(Trouble.NOBODY_LISTENS).withKind(FailureKind.UNAVAILABLE);
    }

    @Test
    void deletesAndMayBeAskedAgain() throws PluginFailure {
        Receipt receipt = channel.publish(sample(), newKey());

        channel.delete(receipt);
        channel.delete(receipt);

        assertThat(network.publications()).isZero();
    }

    @Test
    void namesTheAccount() throws PluginFailure {
        assertThat(channel.verify().handle()).isNotBlank();
        assertThat(network.publications()).isZero();
    }

    @Test
    void tellsAWrongSecret() {
        assumeTrue(factory().settings().stream().anyMatch(Samples::isSecret), "the network has no secrets");
        Channel wrong = open(network.settingsWithWrongSecret(), new JdkHttp(TIMEOUT));

        assertFails(wrong::verify).withKind(FailureKind.NOT_CONNECTED).without(network.secrets());
    }

    @Test
    void keepsSecretsOutOfMessages() {
        assumeTrue(!network.secrets().isEmpty(), "the network has no secrets");
        publishFailsAfter(Trouble.REFUSED).without(network.secrets());
    }

    @Test
    void keepsSecretsOutOfToString() throws PluginFailure {
        String texts = channel + " " + factory() + " " + channel.publish(sample(), newKey()) + " " + channel.verify();

        assertThat(network.secrets()).noneMatch(texts::contains);
    }

    private FailureAssert publishFailsAfter(Trouble trouble) {
        assumeSupported(trouble);
        network.prepare(trouble);
        return assertFails(() -> channel.publish(sample(), newKey()));
    }

    private void assumeSupported(Trouble trouble) {
        assumeTrue(network.supports(trouble), () -> "this network cannot be brought to " + trouble);
    }
}
