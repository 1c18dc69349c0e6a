package io.countersign.benchmark;

import io.countersign.benchmark.compliance.EvaluationBenchmark;
import io.countersign.benchmark.compliance.SimulationBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Runs all measurements and prints one Markdown table. Ends with 1 when a figure is missed. */
public final class Benchmark {

    private static final List<Supplier<List<Row>>> MEASUREMENTS =
            List.of(EvaluationBenchmark::measure, SimulationBenchmark::measure);

    private Benchmark() {}

    public static void main(String[] arguments) {
        System.out.println("| what | Countersign | plain Camunda | to reach | reached |");
        System.out.println("| --- | --- | --- | --- | --- |");
        boolean all = true;
        var figures = new ArrayList<Figure>();
        for (var measurement : MEASUREMENTS) {
            for (var row : measurement.get()) {
                System.out.println(row.markdown());
                figures.add(row.figure());
                all &= row.reached();
            }
        }
        Figure.keep("rules", figures);
        System.exit(all ? 0 : 1);
    }
}
