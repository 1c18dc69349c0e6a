package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.ApproverNeed;
import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.UnknownFact;
import io.countersign.engine.compliance.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts the answers for one market's variants together. A rule that is set aside forbids and demands nothing any more; whom
 * it names must still approve.
 *
 * @param setAside ids of rules
 */
record MarketRuling(String market, List<Verdict> verdicts, Set<String> setAside) {

    MarketJudgement judgement() {
        var fired = all(Verdict::findings);
        var kept = fired.stream()
                .filter(finding -> !setAside.contains(finding.ruleId()))
                .toList();
        var missing = kept.stream()
                .flatMap(finding -> finding.missing().stream())
                .distinct()
                .toList();
        var unknown = unknown();
        var needs = needs(fired);
        return new MarketJudgement(
                market,
                outcome(kept, missing, unknown, needs),
                kept,
                fired.stream()
                        .filter(finding -> setAside.contains(finding.ruleId()))
                        .toList(),
                all(Verdict::warnings),
                missing,
                unknown,
                needs);
    }

    private static Outcome outcome(
            List<Finding> kept, List<String> missing, List<UnknownFact> unknown, List<Need> needs) {
        if (kept.stream().anyMatch(finding -> finding.effect() == Effect.BAN)) {
            return Outcome.PROHIBITED;
        }
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            return Outcome.CHANGES_REQUIRED;
        }
        return needs.isEmpty() ? Outcome.CLEAR : Outcome.APPROVAL_REQUIRED;
    }

    /** Of a rule that fired for several variants the one with more left to do. */
    private List<Finding> all(Function<Verdict, List<Finding>> part) {
        var findings = new LinkedHashMap<String, Finding>();
        verdicts.stream()
                .flatMap(verdict -> part.apply(verdict).stream())
                .forEach(finding -> findings.merge(
                        finding.ruleId(),
                        finding,
                        (one, other) -> other.missing().size() > one.missing().size() ? other : one));
        return List.copyOf(findings.values());
    }

    /** Facts that only rules need which are set aside need not be known. */
    private List<UnknownFact> unknown() {
        var facts = new LinkedHashMap<Object, UnknownFact>();
        verdicts.stream()
                .flatMap(verdict -> verdict.unknown().stream())
                .filter(fact -> fact.rules().isEmpty() || !setAside.containsAll(fact.rules()))
                .forEach(fact -> facts.putIfAbsent(fact.fact(), fact));
        return List.copyOf(facts.values());
    }

    private List<Need> needs(Collection<Finding> fired) {
        Map<String, List<Asked>> byRole = new LinkedHashMap<>();
        fired.stream().filter(finding -> finding.effect() != Effect.PROC_POST).forEach(finding -> finding.roles()
                .forEach(role -> byRole.computeIfAbsent(role.role(), name -> new ArrayList<>())
                        .add(new Asked(role, finding))));
        return byRole.values().stream()
                .map(this::need)
                .sorted(Comparator.comparingInt(Need::order).thenComparing(Need::role))
                .toList();
    }

    private Need need(List<Asked> asked) {
        var roles = asked.stream().map(Asked::role).toList();
        return new Need(
                roles.get(0).role(),
                market,
                roles.stream().mapToInt(ApproverNeed::order).min().orElse(1),
                roles.stream().mapToInt(ApproverNeed::quorum).max().orElse(1),
                Duration.ofHours(
                        roles.stream().mapToInt(ApproverNeed::slaHours).min().orElse(1)),
                asked.stream().flatMap(Asked::words).distinct().toList());
    }

    private record Asked(ApproverNeed role, Finding finding) {

        Stream<String> words() {
            return Stream.of("%s: %s (%s)".formatted(finding.ruleId(), finding.requirement(), finding.source()));
        }
    }
}
