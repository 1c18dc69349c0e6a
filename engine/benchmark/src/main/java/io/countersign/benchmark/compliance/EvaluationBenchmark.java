package io.countersign.benchmark.compliance;

import io.countersign.benchmark.Row;
import io.countersign.benchmark.Timings;
import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One content after the other, first here, then there; both must answer the same. */
public final class EvaluationBenchmark {

    private static final int WARM_UP_ROUNDS = 20;
    private static final int PAIR_ROUNDS = 10;

    /** Camunda's engine is asked for as many contents as it answers in about a minute. */
    private static final int BESIDE = 300;

    private EvaluationBenchmark() {}

    public static List<Row> measure() {
        var texts = Tables.texts();
        var book = Tables.compile(texts);
        var camunda = new PlainCamunda(texts);
        var contents = Contents.all();
        warmUp(book, camunda, contents);

        var ours = new Timings();
        var plain = new Timings();
        for (var facts : contents.subList(0, BESIDE)) {
            var here = ours.time(() -> book.evaluate(facts));
            var there = plain.time(() -> camunda.evaluate(facts));
            compare(facts, here, there);
        }
        return List.of(result(ours), ratio(ours, plain), pairs(book, texts, contents));
    }

    private static Row result(Timings ours) {
        boolean reached = ours.percentile(0.5) <= 3 && ours.percentile(0.99) <= 15;
        return new Row(
                "one evaluation with all packs, in process",
                ours.summary(),
                "",
                "median at most 3 ms, p99 at most 15 ms",
                reached);
    }

    private static Row ratio(Timings ours, Timings plain) {
        double times = ours.perSecondOfComputing() / plain.perSecondOfComputing();
        return new Row(
                "the same tables, the same answers",
                "%.0f evaluations per second, %.0f times as many".formatted(ours.perSecondOfComputing(), times),
                "%.0f per second (%s)".formatted(plain.perSecondOfComputing(), plain.summary()),
                "at least 3 times as fast",
                times >= 3);
    }

    /** What a simulation does with each content: the rules that are live, and the same with one table changed. */
    private static Row pairs(RuleBook live, Map<String, String> texts, List<Facts> contents) {
        var changed = new TreeMap<>(texts);
        changed.computeIfPresent("de", (key, text) -> text.replaceFirst("<text>3</text>", "<text>2</text>"));
        var draft = Tables.compile(changed);
        var timings = new Timings();
        for (int round = 0; round < PAIR_ROUNDS; round++) {
            for (var facts : contents) {
                timings.time(() -> differ(live.evaluate(facts), draft.evaluate(facts)));
            }
        }
        return new Row(
                "a pair for a simulation, on one core",
                "%.0f pairs per second".formatted(timings.perSecondOfComputing()),
                "",
                "at least 2,000 pairs per second",
                timings.perSecondOfComputing() >= 2_000);
    }

    private static boolean differ(Evaluation one, Evaluation other) {
        return !one.whole().equals(other.whole());
    }

    private static void warmUp(RuleBook book, PlainCamunda camunda, List<Facts> contents) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            contents.forEach(book::evaluate);
        }
        contents.subList(0, BESIDE / 10).forEach(camunda::evaluate);
    }

    private static void compare(Facts facts, Evaluation ours, PlainCamunda.Answer plain) {
        var verdict = ours.whole();
        var approvers = new TreeSet<>(Stream.concat(verdict.approvers().stream(), verdict.postTasks().stream())
                .toList());
        if (!plain.equals(
                new PlainCamunda.Answer(new TreeSet<>(verdict.fired()), approvers, verdict.retentionYears()))) {
            throw new IllegalStateException("The answers differ for %s: %s and %s".formatted(facts, verdict, plain));
        }
    }
}
