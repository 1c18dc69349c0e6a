package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.Verdict;
import io.countersign.engine.compliance.table.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A rule set, compiled. */
final class CompiledRules implements RuleBook {

    private final RuleSet ruleSet;
    private final List<Condition> conditions;
    private final int[] byMarket;
    private final Support support;
    private final FactScopes scopes;
    private final Firing firing;
    private final Duties duties;
    private final Verdicts verdicts;

    CompiledRules(
            RuleSet ruleSet,
            List<RuleTable> tables,
            List<Condition> conditions,
            Support support,
            FactDictionary dictionary) {
        this.ruleSet = ruleSet;
        this.conditions = conditions;
        this.byMarket = IntStream.range(0, conditions.size())
                .filter(number -> conditions.get(number).byMarket())
                .toArray();
        this.support = support;
        this.scopes = new FactScopes(dictionary);
        this.firing = new Firing(tables, conditions);
        this.duties = new Duties(support);
        this.verdicts = new Verdicts(support, dictionary);
    }

    @Override
    public RuleSet ruleSet() {
        return ruleSet;
    }

    @Override
    public Evaluation evaluate(Facts facts) {
        var contexts = scopes.of(facts);
        var memo = new Memo(conditions, byMarket, facts, new Scope(Map.of()));
        List<MarketAnswer> answers = new ArrayList<>();
        for (var market : Market.of(facts)) {
            var scope = inMarket(market, contexts);
            memo.enter(scope);
            answers.add(duties.of(market, firing.fire(memo, facts), facts, scope));
        }
        return evaluation(answers);
    }

    private Scope inMarket(Market market, Map<String, Map<String, @Nullable Object>> contexts) {
        var scope = FactScopes.in(market, contexts);
        var codes = support.jurisdictions(scope).stream()
                .map(Support.Jurisdiction::code)
                .toList();
        return scope.with(PackKeys.JURISDICTIONS, codes);
    }

    private Evaluation evaluation(List<MarketAnswer> answers) {
        Map<String, Verdict> perMarket = new LinkedHashMap<>();
        answers.stream()
                .filter(answer -> answer.market().isNamed())
                .forEach(answer -> perMarket.put(answer.market().code(), verdicts.of(List.of(answer))));
        var whole = answers.size() == 1 && !perMarket.isEmpty()
                ? perMarket.values().iterator().next()
                : verdicts.of(answers);
        return new Evaluation(whole, perMarket, ruleSet);
    }
}
