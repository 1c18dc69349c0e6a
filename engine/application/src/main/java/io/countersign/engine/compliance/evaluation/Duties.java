package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.Wording;
import io.countersign.engine.compliance.table.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says of rules that fired in one market what they ask for and what of it is there. */
final class Duties {

    private static final String ACCEPTED = "full";

    private final Support support;

    Duties(Support support) {
        this.support = support;
    }

    MarketAnswer of(Market market, Fired fired, Facts facts, Scope scope) {
        var here = new Here(market, scope, support.jurisdictions(scope), facts);
        var codes = fired.enforced().stream()
                .filter(row -> row.obligation().asksForTexts())
                .flatMap(row -> row.obligation().codes().stream())
                .collect(Collectors.toSet());
        var replaced = codes.stream()
                .flatMap(code -> here.general(code).stream())
                .filter(codes::contains)
                .collect(Collectors.toSet());
        var duties =
                fired.enforced().stream().map(row -> duty(row, here, replaced)).toList();
        return new MarketAnswer(
                market,
                duties,
                fired.advisory().stream().map(row -> duty(row, here, Set.of())).toList(),
                unknown(fired, duties, facts, scope));
    }

    private Duty duty(RuleRow row, Here here, Set<String> replaced) {
        var rule = row.obligation();
        var codes = new ArrayList<>(rule.codes());
        if (rule.effect() == Effect.SUBST) {
            codes.add(Obligation.EVIDENCE);
        }
        List<String> missing = rule.asksForTexts()
                ? codes.stream().filter(code -> !here.present().contains(code)).toList()
                : List.of();
        List<String> asked = rule.asksForTexts()
                ? codes.stream().filter(code -> !replaced.contains(code)).toList()
                : List.of();
        return new Duty(row.place(), finding(row, here, codes, missing), asked);
    }

    private Finding finding(RuleRow row, Here here, List<String> codes, List<String> missing) {
        var rule = row.obligation();
        return new Finding(
                rule.ruleId(),
                row.pack().pack(),
                row.pack().semver(),
                rule.row(),
                here.market().isNamed() ? List.of(here.market().code()) : List.of(),
                rule.effect(),
                codes,
                missing,
                rule.severity(),
                rule.status(),
                rule.confidence(),
                rule.requirement(),
                rule.source(),
                rule.asksForTexts() ? wordings(rule.codes(), here) : List.of(),
                support.approvers(rule.ruleId(), here.scope()),
                support.retentionYears(rule.ruleId(), here.scope()),
                missing.isEmpty() && rule.effect() != Effect.BAN);
    }

    private List<Wording> wordings(List<String> codes, Here here) {
        return codes.stream()
                .flatMap(code -> support.wording(code, here.jurisdictions(), here.scope()).stream())
                .toList();
    }

    /** Facts that rows wait for, facts that must be known anyway, and what decides whether a text is there. */
    private Map<FactName, List<String>> unknown(Fired fired, List<Duty> duties, Facts facts, Scope scope) {
        if (facts.unknown().isEmpty()) {
            return Map.of();
        }
        var unknown = new LinkedHashMap<>(fired.open());
        support.needed(scope).stream().filter(facts::isUnknown).forEach(name -> unknown.putIfAbsent(name, List.of()));
        askWhen(FactName.MANDATORY_TEXTS, facts, duties, code -> !code.equals(Obligation.EVIDENCE), unknown);
        askWhen(FactName.SUBSTANTIATION, facts, duties, Obligation.EVIDENCE::equals, unknown);
        return unknown;
    }

    private static void askWhen(
            FactName name,
            Facts facts,
            List<Duty> duties,
            Predicate<String> decidedByIt,
            Map<FactName, List<String>> unknown) {
        var rules = duties.stream()
                .filter(duty -> duty.asked().stream().anyMatch(decidedByIt))
                .map(duty -> duty.finding().ruleId())
                .toList();
        if (facts.isUnknown(name) && !rules.isEmpty()) {
            unknown.put(name, rules);
        }
    }

    /** One market with its jurisdictions, and the codes that are there. */
    private final class Here {

        private final Market market;
        private final Scope scope;
        private final List<Support.Jurisdiction> jurisdictions;
        private final Set<String> present;

        private Here(Market market, Scope scope, List<Support.Jurisdiction> jurisdictions, Facts facts) {
            this.market = market;
            this.scope = scope;
            this.jurisdictions = jurisdictions;
            this.present = new HashSet<>(facts.list(FactName.MANDATORY_TEXTS));
            facts.list(FactName.MANDATORY_TEXTS).forEach(code -> general(code).ifPresent(present::add));
            present.remove(Obligation.EVIDENCE);
            if (facts.text(FactName.SUBSTANTIATION).filter(ACCEPTED::equals).isPresent()) {
                present.add(Obligation.EVIDENCE);
            }
        }

        private Optional<String> general(String code) {
            return support.countsAs(code, jurisdictions, scope);
        }

        private Market market() {
            return market;
        }

        private Scope scope() {
            return scope;
        }

        private List<Support.Jurisdiction> jurisdictions() {
            return jurisdictions;
        }

        private Set<String> present() {
            return present;
        }
    }
}
