package io.countersign.engine.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.problem.ProblemException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@EngineTest
class RepeatedRequestsTest {

    private final Optional<String> key = Optional.of(UUID.randomUUID().toString());
    private final AtomicInteger effects = new AtomicInteger();

    @Autowired
    private RepeatedRequests requests;

    @Autowired
    private TestCompany company;

    record Answer(int number, String text) {}

    @Test
    void givesTheFirstAnswerToTheSameRequest() {
        var first = ask("mia", "approve");

        assertThat(ask("mia", "approve")).isEqualTo(first);
        assertThat(effects).hasValue(1);
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        ask("mia", "approve");

        assertThatThrownBy(() -> ask("mia", "reject"))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.status()).isEqualTo(409);
                    assertThat(problem.code()).isEqualTo("IDEMPOTENCY_KEY_USED");
                });
        assertThat(effects).hasValue(1);
    }

    @Test
    void doesNotGiveOneAnswersToAnother() {
        ask("mia", "approve");
        ask("max", "approve");

        assertThat(effects).hasValue(2);
    }

    @Test
    void triesAgainAfterARefusal() {
        assertThatThrownBy(() -> company.as(
                        "mia",
                        () -> requests.answerOnce("test", key, Map.of("decision", "approve"), Answer.class, () -> {
                            throw ProblemException.conflict("NOT_NOW", "Not now.");
                        })))
                .isInstanceOf(ProblemException.class);

        assertThat(ask("mia", "approve").number()).isEqualTo(1);
    }

    @Test
    void worksAgainWhenAnotherWasFasterOnce() {
        var answer = company.as(
                "mia",
                () -> requests.answerOnce("test", key, "sign", Answer.class, () -> {
                    if (effects.incrementAndGet() == 1) {
                        throw new OptimisticLockingFailureException("a timer fired");
                    }
                    return new Answer(effects.get(), "signed");
                }));

        assertThat(answer).isEqualTo(new Answer(2, "signed"));
    }

    @Test
    void leavesItToTheCallerWhenAnotherIsAlwaysFaster() {
        assertThatThrownBy(() -> company.as(
                        "mia",
                        () -> requests.answerOnce("test", key, "sign", Answer.class, () -> {
                            effects.incrementAndGet();
                            throw new OptimisticLockingFailureException("again");
                        })))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(effects).hasValue(5);
    }

    @Test
    void doesNotRepeatWhatIsRefused() {
        assertThatThrownBy(() -> company.as(
                        "mia",
                        () -> requests.answerOnce("test", key, "sign", Answer.class, () -> {
                            effects.incrementAndGet();
                            throw ProblemException.conflict("NOT_OPEN", "It is decided already.");
                        })))
                .isInstanceOf(ProblemException.class);

        assertThat(effects).hasValue(1);
    }

    @Test
    void hasOneEffectHoweverManyComeAtOnce() {
        var start = new CyclicBarrier(4);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var answers = IntStream.range(0, 4)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return ask("mia", "approve");
                            },
                            threads))
                    .toList();

            assertThat(answers).extracting(CompletableFuture::join).containsOnly(new Answer(1, "approve"));
            assertThat(effects).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void refusesAKeyThatCannotBeOne() {
        assertThatThrownBy(() -> company.as(
                        "mia",
                        () -> requests.answerOnce("test", Optional.of("short"), "x", String.class, () -> "never")))
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::status)
                .isEqualTo(400);
    }

    private Answer ask(String person, String decision) {
        return company.as(
                person,
                () -> requests.answerOnce(
                        "test",
                        key,
                        Map.of("decision", decision),
                        Answer.class,
                        () -> new Answer(effects.incrementAndGet(), decision)));
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
