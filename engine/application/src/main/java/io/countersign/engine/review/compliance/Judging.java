package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.OverrideScope;
import io.countersign.engine.compliance.Overrides;
import io.countersign.engine.compliance.RuleOverride;
import io.countersign.engine.compliance.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks the rules about every variant and says what follows for each market. */
@Component
public class Judging {

    private final VariantFacts facts;
    private final Evaluations evaluations;
    private final Overrides overrides;

    Judging(VariantFacts facts, Evaluations evaluations, Overrides overrides) {
        this.facts = facts;
        this.evaluations = evaluations;
        this.overrides = overrides;
    }

    public Judgement judge(Judged judged) {
        Map<Facts, Evaluation> answers = new LinkedHashMap<>();
        var byMarket = new TreeMap<String, List<Verdict>>();
        var questions = facts.of(judged);
        for (int number = 0; number < questions.size(); number++) {
            var variant = judged.variants().get(number);
            var question = questions.get(number);
            var answer = answers.computeIfAbsent(question, evaluations::evaluate);
            byMarket.computeIfAbsent(variant.market().code(), market -> new ArrayList<>())
                    .add(answer.whole());
        }
        var holding = overrides.holding(scopes(judged), judged.at());
        var setAside = holding.stream().map(RuleOverride::rule).collect(Collectors.toUnmodifiableSet());
        return new Judgement(
                answers.entrySet().stream()
                        .map(answer -> new Judgement.Case(answer.getKey(), answer.getValue()))
                        .toList(),
                byMarket.entrySet().stream()
                        .map(market -> new MarketRuling(market.getKey(), market.getValue(), setAside).judgement())
                        .toList(),
                holding);
    }

    private static Set<OverrideScope> scopes(Judged judged) {
        var scopes = new HashSet<OverrideScope>();
        var item = judged.item();
        if (item != null) {
            scopes.add(new OverrideScope(OverrideScope.Kind.ITEM, item.toString()));
        }
        judged.campaign()
                .ifPresent(campaign -> scopes.add(new OverrideScope(OverrideScope.Kind.CAMPAIGN, campaign.toString())));
        return scopes;
    }
}
