package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes one duty of the same rule's duties in several markets. */
final class Merging {

    private Merging() {}

    /** In the order of the rules. */
    static List<Duty> of(List<MarketAnswer> answers, Function<MarketAnswer, List<Duty>> duties) {
        if (answers.size() == 1) {
            return duties.apply(answers.get(0));
        }
        var byRule = new LinkedHashMap<String, Duty>();
        answers.stream()
                .flatMap(answer -> duties.apply(answer).stream())
                .forEach(duty -> byRule.merge(duty.finding().ruleId(), duty, Merging::both));
        return byRule.values().stream()
                .sorted(Comparator.comparingInt(Duty::place))
                .toList();
    }

    private static Duty both(Duty one, Duty other) {
        return new Duty(one.place(), both(one.finding(), other.finding()), union(one.asked(), other.asked()));
    }

    private static Finding both(Finding one, Finding other) {
        return new Finding(
                one.ruleId(),
                one.pack(),
                one.packVersion(),
                one.row(),
                union(one.markets(), other.markets()),
                one.effect(),
                one.codes(),
                union(one.missing(), other.missing()),
                one.severity(),
                one.status(),
                one.confidence(),
                one.requirement(),
                one.source(),
                union(one.wordings(), other.wordings()),
                union(one.roles(), other.roles()),
                Math.max(one.retentionYears(), other.retentionYears()),
                one.satisfied() && other.satisfied());
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
