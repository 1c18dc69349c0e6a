package io.countersign.benchmark.compliance;

import io.countersign.benchmark.Row;
import io.countersign.benchmark.Timings;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.simulation.Selection;
import io.countersign.engine.compliance.rule.simulation.Simulation;
import io.countersign.engine.compliance.rule.simulation.Simulations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running product with 100,000 stored evaluations: one simulation, and what somebody who works meanwhile notices of it. */
public final class SimulationBenchmark {

    private static final int STORED = 100_000;
    private static final int REVIEWS = 1_500;
    private static final int WARM_UP = 200;
    private static final int IDLE = 400;
    private static final Duration MOST = Duration.ofSeconds(120);

    private static final String NEW_ROW = """
            <rule id="row_CO-BENCH"><inputEntry><text>list contains(?, "DE")</text></inputEntry>
            <inputEntry><text>"social_post"</text></inputEntry><inputEntry><text></text></inputEntry>
            <inputEntry><text></text></inputEntry><outputEntry><text>"CO-BENCH"</text></outputEntry>
            <outputEntry><text>"BAN"</text></outputEntry><outputEntry><text>[]</text></outputEntry>
            <outputEntry><text>3</text></outputEntry><outputEntry><text>"enforcing"</text></outputEntry>
            <outputEntry><text>"high"</text></outputEntry><outputEntry><text>"None"</text></outputEntry>
            <outputEntry><text>"House rule"</text></outputEntry><outputEntry><text>[]</text></outputEntry>
            <outputEntry><text>"cleo"</text></outputEntry></rule></decisionTable>""";

    private SimulationBenchmark() {}

    public static List<Row> measure() {
        try (var product = Product.start()) {
            product.hire("cleo", "compliance-admin/de");
            var desk = Desk.open(product);
            desk.fill(REVIEWS);
            store(product);
            sign(desk, WARM_UP, new Timings());
            var idle = new Timings();
            sign(desk, IDLE, idle);
            var begin = Instant.now();
            var simulation = begin(product);
            var busy = new Timings();
            while (!product.get(Simulations.class).get(simulation).state().isOver()) {
                sign(desk, Math.min(1, desk.waiting()), busy);
            }
            var ended = product.get(Simulations.class).get(simulation);
            return List.of(duration(ended, Duration.between(begin, Instant.now())), effect(idle, busy));
        }
    }

    private static void sign(Desk desk, int reviews, Timings timings) {
        for (int review = 0; review < reviews; review++) {
            desk.sign(timings);
        }
    }

    /** The contents of the other measurements, again and again, as if each had been submitted. */
    private static void store(Product product) {
        var evaluations = product.get(Evaluations.class);
        var contents = Contents.all();
        for (int number = 0; number < contents.size(); number++) {
            var facts = contents.get(number);
            var subject = new Subject("submission-" + number, "version-" + number, "", "Content " + number);
            evaluations.remember(subject, Moment.SUBMISSION, facts, evaluations.evaluate(facts));
        }
        product.get(JdbcClient.class)
                .sql("""
                        insert into compliance_evaluation
                        select gen_random_uuid(), submission || '-' || copy, version, content_hash, title, moment, at, facts,
                            rule_set, result, result_hash
                        from compliance_evaluation, generate_series(1, :copies) copy limit :more
                        """)
                .param("copies", STORED / contents.size() + 1)
                .param("more", STORED - contents.size())
                .update();
        product.get(JdbcClient.class).sql("analyze compliance_evaluation").update();
    }

    private static UUID begin(Product product) {
        return product.as("cleo", () -> {
            var drafts = product.get(RuleDrafts.class);
            var draft = drafts.create("de", Optional.empty());
            var changed = draft.content().dmn().replace("</decisionTable>", NEW_ROW);
            drafts.save(draft.id(), draft.tag(), changed, Optional.empty());
            var everything = Selection.since(Instant.now().minus(Duration.ofDays(90)));
            return product.get(Simulations.class).start(draft.id(), everything).id();
        });
    }

    private static Row duration(Simulation ended, Duration took) {
        var counts = ended.counts();
        return new Row(
                "simulation of a changed German table over %,d stored evaluations".formatted(counts.total()),
                "%.1f s (%s, %,d newly stopped)".formatted(took.toMillis() / 1e3, ended.state(), counts.newlyStopped()),
                "",
                "at most 120 s",
                counts.done() == counts.total() && counts.total() >= STORED && took.compareTo(MOST) <= 0);
    }

    private static Row effect(Timings idle, Timings busy) {
        double times = busy.percentile(0.95) / idle.percentile(0.95);
        return new Row(
                "a review (inbox, submission, decision) while it runs",
                "p95 of %,d: %.1f ms, %.2f times of idle (%.1f ms)"
                        .formatted(busy.count(), busy.percentile(0.95), times, idle.percentile(0.95)),
                "",
                "at most 1.2 times of idle",
                times <= 1.2);
    }
}
