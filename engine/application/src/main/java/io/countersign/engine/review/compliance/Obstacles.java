package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.UnknownFact;
import io.countersign.engine.compliance.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says to the author what stands in the way, which rule says so, and what to do. */
final class Obstacles {

    private static final int LONGEST = 4000;

    private Obstacles() {}

    /** Empty when nothing does. */
    static String of(Judgement judgement) {
        var lines = new ArrayList<String>();
        judgement.markets().forEach(market -> lines.addAll(of(market)));
        return shortened(String.join("\n", lines.stream().distinct().toList()));
    }

    static List<String> of(MarketJudgement market) {
        var lines = new ArrayList<String>();
        market.obstacles().forEach(finding -> lines.add(market.market() + ": " + words(finding)));
        market.unknown().forEach(fact -> lines.add(market.market() + ": " + words(fact)));
        return lines;
    }

    static String words(Finding finding) {
        var rule = "%s (%s, %s).".formatted(withoutStop(finding.requirement()), finding.ruleId(), finding.source());
        return finding.effect() == Effect.BAN
                ? "not permitted: " + rule
                        + " Change the content, its audience or its channel, or leave this market out."
                : "missing " + String.join(", ", finding.missing()) + ": " + rule + " " + remedy(finding);
    }

    private static String remedy(Finding finding) {
        var wordings = finding.wordings().stream()
                .filter(wording -> finding.missing().contains(wording.code()))
                .map(Wording::wording)
                .distinct()
                .map("“%s”"::formatted)
                .collect(Collectors.joining(" or "));
        return wordings.isEmpty() ? "Add it and say so in the facts." : "Write " + wordings + ".";
    }

    private static String words(UnknownFact fact) {
        var question = fact.question().getOrDefault("en", fact.fact().value());
        var rules = fact.rules().isEmpty() ? "" : " It decides about " + String.join(", ", fact.rules()) + ".";
        return "not known: %s Ask %s.%s".formatted(question, fact.askRole().toLowerCase(Locale.ROOT), rules);
    }

    private static String withoutStop(String text) {
        return text.replaceAll("[.\\s]+$", "");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
