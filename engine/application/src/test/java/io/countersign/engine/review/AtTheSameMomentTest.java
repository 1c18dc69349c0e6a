package io.countersign.engine.review;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.inbox.Claims;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.workflow.camunda.TestEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** People who decide at the same moment. */
@EngineTest
class AtTheSameMomentTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestEngine engine;

    @Autowired
    private TestCompany company;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Claims claims;

    @LocalServerPort
    private int port;

    @RepeatedTest(3)
    void oneOfTwoDecidesAndTheOtherIsTold() throws Exception {
        var id = desk.submitted(aDraft().to(desk.account(), "DE")).id();
        var brand = desk.review(id, "BRAND");

        var results = together(
                () -> desk.decide(brand, "bea", DecisionKind.APPROVE, ""),
                () -> desk.decide(brand, "ben", DecisionKind.APPROVE, ""));

        assertThat(results).filteredOn(Decision.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(ProblemException.class::isInstance)
                .singleElement()
                .extracting(problem -> ((ProblemException) problem).status())
                .isEqualTo(409);
        desk.until(id, SubmissionState.SCHEDULED);
    }

    @RepeatedTest(3)
    void twoDifferentReviewsAreBothDecided() throws Exception {
        var id = desk.submitted(aDraft().to(desk.account(), "DE").withFact("data.collectsPersonalData", true))
                .id();
        desk.approve(id, "BRAND", "bea");
        var legal = desk.review(id, "LEGAL");
        var it = desk.review(id, "IT");

        var results = together(
                () -> desk.decide(legal, "lena", DecisionKind.APPROVE, ""),
                () -> desk.decide(it, "ivan", DecisionKind.APPROVE, ""));

        assertThat(results).hasOnlyElementsOfType(Decision.class);
        desk.approve(id, "PRIVACY", "pia");
        desk.until(id, SubmissionState.SCHEDULED);
    }

    @RepeatedTest(5)
    void whoSignsHearsNothingOfATimerThatFiresMeanwhile() throws Exception {
        var id = desk.submitted(aDraft().to(desk.account(), "DE")).id();
        var brand = desk.review(id, "BRAND");
        var bea = Visitor.loggedIn(port, "bea");
        desk.look(id, "bea");
        var decision = Map.of("decision", "APPROVE", "hash", desk.now(id).hash().hex());

        var results = together(() -> bea.post("/api/reviews/" + brand.id() + "/decision", decision), () -> {
            engine.fire("boundaryEvent_ReviewReminderDue", id.toString());
            return "fired";
        });

        assertThat(results.get(0))
                .asInstanceOf(type(Visitor.Answer.class))
                .extracting(Visitor.Answer::status)
                .isEqualTo(201);
        desk.until(id, SubmissionState.SCHEDULED);
    }

    @RepeatedTest(5)
    void whoSignsInTasklistHearsNothingOfItEither() throws Exception {
        var id = desk.submitted(aDraft().to(desk.account(), "DE")).id();
        var task = inbox.findByReview(desk.review(id, "BRAND").id().value()).orElseThrow();
        company.runAs("bea", () -> claims.claim(task.taskId()));
        var bea = Visitor.loggedIn(port, "bea");
        desk.look(id, "bea");
        bea.get("/camunda/app/tasklist/default/");
        var form = Map.of(
                "decision", Map.of("value", "APPROVE"),
                "comment", Map.of("value", ""),
                "hash", Map.of("value", desk.now(id).hash().hex()));

        var results = together(
                () -> bea.send(
                        "POST",
                        "/camunda/api/engine/engine/default/task/" + task.taskId() + "/submit-form",
                        Map.of("variables", form),
                        Map.of("X-XSRF-TOKEN", bea.cookie("XSRF-TOKEN"))),
                () -> {
                    engine.fire("boundaryEvent_ReviewReminderDue", id.toString());
                    return "fired";
                });

        assertThat(results.get(0))
                .asInstanceOf(type(Visitor.Answer.class))
                .satisfies(
                        answer -> assertThat(answer.status()).as("%s", answer).isEqualTo(204));
        desk.until(id, SubmissionState.SCHEDULED);
    }

    /** Results and failures, in the order of the calls. */
    @SafeVarargs
    private static List<Object> together(Callable<Object>... calls) throws Exception {
        var barrier = new CyclicBarrier(calls.length);
        var threads = Executors.newFixedThreadPool(calls.length);
        try {
            var running = new ArrayList<Future<Object>>();
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return call.call();
                }));
            }
            var results = new ArrayList<Object>();
            for (var future : running) {
                try {
                    results.add(future.get());
                } catch (ExecutionException failure) {
                    results.add(failure.getCause());
                }
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
