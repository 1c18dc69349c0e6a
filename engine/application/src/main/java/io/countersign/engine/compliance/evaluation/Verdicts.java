package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.UnknownFact;
import io.countersign.engine.compliance.Verdict;
import io.countersign.engine.compliance.table.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Adds up what the rules say: duties and approvers unite, the longest retention counts, a ban beats everything. */
final class Verdicts {

    private final Support support;
    private final FactDictionary dictionary;

    Verdicts(Support support, FactDictionary dictionary) {
        this.support = support;
        this.dictionary = dictionary;
    }

    Verdict of(List<MarketAnswer> answers) {
        var duties = Merging.of(answers, MarketAnswer::duties);
        var warnings = Merging.of(answers, MarketAnswer::warnings);
        var required = codes(duties, Duty::asked);
        var missing = codes(duties, Verdicts::missingOfAsked);
        var bans = ids(duties, finding -> finding.effect() == Effect.BAN);
        var approvers = roles(duties, finding -> finding.effect() != Effect.PROC_POST);
        var unknown = unknown(answers);
        var outcome = support.outcome(counts(bans, missing, unknown, approvers));
        return new Verdict(
                Answers.filled(outcome, "outcome").map(Outcome::valueOf).orElse(Outcome.CHANGES_REQUIRED),
                outcome.isEmpty() || Answers.isTrue(outcome, "blocked"),
                ids(duties, finding -> true),
                required,
                missing,
                bans,
                approvers,
                roles(duties, finding -> finding.effect() == Effect.PROC_POST),
                duties.stream()
                        .mapToInt(duty -> duty.finding().retentionYears())
                        .max()
                        .orElse(0),
                duties.stream().map(Duty::finding).toList(),
                warnings.stream().map(Duty::finding).toList(),
                unknown);
    }

    private static List<String> missingOfAsked(Duty duty) {
        return duty.finding().missing().stream().filter(duty.asked()::contains).toList();
    }

    /** Without doubles; the evidence last, since it is asked for once for all claims. */
    private static List<String> codes(List<Duty> duties, Function<Duty, List<String>> codesOf) {
        var codes = new LinkedHashSet<String>();
        duties.forEach(duty -> codes.addAll(codesOf.apply(duty)));
        var sorted = new ArrayList<>(codes);
        if (sorted.remove(Obligation.EVIDENCE)) {
            sorted.add(Obligation.EVIDENCE);
        }
        return sorted;
    }

    private static List<String> ids(List<Duty> duties, Predicate<Finding> wanted) {
        return duties.stream()
                .map(Duty::finding)
                .filter(wanted)
                .map(Finding::ruleId)
                .toList();
    }

    private static List<String> roles(List<Duty> duties, Predicate<Finding> wanted) {
        return duties.stream()
                .map(Duty::finding)
                .filter(wanted)
                .flatMap(finding -> finding.roles().stream())
                .map(need -> need.role())
                .distinct()
                .toList();
    }

    private List<UnknownFact> unknown(List<MarketAnswer> answers) {
        var rules = new LinkedHashMap<FactName, Set<String>>();
        answers.forEach(answer -> answer.unknown()
                .forEach((name, waiting) -> rules.computeIfAbsent(name, fact -> new LinkedHashSet<>())
                        .addAll(waiting)));
        return rules.entrySet().stream()
                .map(entry -> unknown(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private UnknownFact unknown(FactName name, List<String> rules) {
        return dictionary
                .find(name)
                .map(definition -> new UnknownFact(name, definition.askRole(), definition.question(), rules))
                .orElseGet(() -> new UnknownFact(name, "AUTHOR", Map.of(), rules));
    }

    private static Scope counts(
            Collection<String> bans,
            Collection<String> missing,
            Collection<UnknownFact> unknown,
            Collection<String> approvers) {
        return Scope.of(Map.of(
                "bans", BigDecimal.valueOf(bans.size()),
                "missing", BigDecimal.valueOf(missing.size()),
                "unknown", BigDecimal.valueOf(unknown.size()),
                "approvals", BigDecimal.valueOf(approvers.size())));
    }
}
