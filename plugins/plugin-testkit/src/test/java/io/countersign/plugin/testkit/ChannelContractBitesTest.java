package io.countersign.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import io.countersign.plugin.spi.channel.Delivery;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Every contract test fails for the channel that is wrong in that one thing. */
class ChannelContractBitesTest {

    @Test
    void everyContractTestHasItsFlaw() {
        assertThat(Flaw.brokenTests())
                .containsExactlyInAnyOrderElementsOf(
                        contractTests().map(Method::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("contractTests")
    void failsForTheChannelWithTheFlaw(Method test) {
        Flaw flaw = Flaw.of(test.getName());

        assertThat(run(test, Flaw.NONE, flaw).getTestsFailedCount())
                .as("without a flaw")
                .isZero();
        assertThat(run(test, flaw, flaw).getTestsFailedCount())
                .as("%s with the flaw %s", test.getName(), flaw)
                .isEqualTo(1);
    }

    private static TestExecutionSummary run(Method test, Flaw flaw, Flaw tried) {
        FlawedBoard.flaw = flaw;
        FlawedBoard.delivery = tried == Flaw.CLAIMS_TO_KNOW ? Delivery.MANUAL : Delivery.IDEMPOTENT_KEY;
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        request()
                                .selectors(selectMethod(FlawedBoard.class, test.getName()))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getTestsFoundCount()).isEqualTo(1);
        return summary.getSummary();
    }

    private static Stream<Method> contractTests() {
        return Arrays.stream(ChannelContract.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class));
    }
}
