package io.countersign.engine.content;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class AtTheSameTimeTest {

    private static final int PEOPLE = 6;

    @Autowired
    private TestAccounts accounts;

    private AccountId account;
    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

    @Autowired
    private TestCompany company;

    @Autowired
    private Items items;

    @Autowired
    private DraftForms forms;

    @Autowired
    private Submissions submissions;

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @BeforeEach
    void connect() {
        account = accounts.sandbox();
    }

    @Test
    void oneOfManySaversWinsAndTheOthersSeeWhatHeWrote() throws Exception {
        var created = aDraft().createdBy("mia", company, items, forms);

        var outcomes = atOnce(number -> company.as(
                        "mia",
                        () -> items.save(
                                created.item(),
                                created.tag(),
                                forms.read(aDraft().saying("Words " + number).form())))
                .draft()
                .text());

        var kept = company.as("mia", () -> items.draft(created.item())).draft().text();
        assertThat(outcomes)
                .containsOnlyOnce(kept)
                .filteredOn("412 DRAFT_CHANGED"::equals)
                .hasSize(PEOPLE - 1);
    }

    @Test
    void oneOfManySubmittersWinsAndTheOthersAreToldThatItIsInReview() throws Exception {
        var created = aDraft().to(account, "DE").createdBy("mia", company, items, forms);

        var outcomes =
                atOnce(number -> company.as("mia", () -> submissions.submit(created.item(), created.tag(), ""))
                                .state() + "");

        assertThat(outcomes)
                .containsOnlyOnce("IN_REVIEW")
                .filteredOn("409 NOTHING_CHANGED"::equals)
                .hasSize(PEOPLE - 1);
        assertThat(company.as("mia", () -> items.get(created.item())).version()).contains(1);
    }

    @Test
    void isEitherWithdrawnOrPublished() throws Exception {
        var created = aDraft().to(account, "DE").createdBy("mia", company, items, forms);
        var submission = company.as("mia", () -> submissions.submit(created.item(), created.tag(), ""));

        var outcomes = atOnce(number -> {
            company.runAs("mia", () -> {
                if (number % 2 == 0) {
                    submissions.withdraw(submission.id(), "Changed my mind");
                } else {
                    submissions.beginPublishing(submission.id());
                }
            });
            return number % 2 == 0 ? "withdrawn" : "publishing";
        });

        assertThat(outcomes.contains("withdrawn")).isNotEqualTo(outcomes.contains("publishing"));
    }

    private interface Work {
        String by(int number) throws Exception;
    }

    /** What each got, or the status and code of its refusal. */
    private List<String> atOnce(Work work) throws Exception {
        var start = new CyclicBarrier(PEOPLE);
        var calls = IntStream.range(0, PEOPLE)
                .<Callable<String>>mapToObj(number -> () -> {
                    start.await();
                    return work.by(number);
                })
                .toList();
        var outcomes = new ArrayList<String>();
        for (var outcome : threads.invokeAll(calls)) {
            try {
                outcomes.add(outcome.get());
            } catch (ExecutionException failure) {
                assertThat(failure.getCause()).isInstanceOf(ProblemException.class);
                var problem = (ProblemException) failure.getCause();
                outcomes.add(problem.status() + " " + problem.code());
            }
        }
        return outcomes;
    }
}
