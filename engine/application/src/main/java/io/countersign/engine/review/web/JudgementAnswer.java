package io.countersign.engine.review.web;

import io.countersign.engine.compliance.Confidence;
import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.UnknownFact;
import io.countersign.engine.language.Spoken;
import io.countersign.engine.review.compliance.Judgement;
import io.countersign.engine.review.compliance.MarketJudgement;
import io.countersign.engine.review.route.ReviewRole;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules say to a draft or version, market by market. */
record JudgementAnswer(
        Outcome outcome, boolean permitted, @Nullable String rulePackVersion, List<MarketAnswer> markets) {

    record MarketAnswer(
            String market,
            Outcome outcome,
            boolean takenOut,
            List<String> missing,
            List<FindingAnswer> findings,
            List<FindingAnswer> overridden,
            List<FindingAnswer> warnings,
            List<UnknownAnswer> unknown) {}

    record FindingAnswer(
            String ruleId,
            String pack,
            String packVersion,
            int row,
            Effect effect,
            List<String> codes,
            List<String> missing,
            int severity,
            Confidence confidence,
            String requirement,
            String source,
            boolean satisfied,
            List<WordingAnswer> wordings,
            List<RoleAnswer> roles) {}

    record WordingAnswer(
            String code,
            String language,
            String wording,
            String placement,
            @Nullable String minSize,
            boolean spoken) {}

    record RoleAnswer(String role, @Spoken String title, int quorum, int slaHours) {}

    record UnknownAnswer(
            String fact, String askRole, @Spoken String askTitle, Map<String, String> question, List<String> rules) {}

    static JudgementAnswer of(Judgement judgement) {
        return new JudgementAnswer(
                judgement.outcome(),
                judgement.isPermitted(),
                judgement.cases().stream()
                        .findFirst()
                        .map(one -> one.evaluation().rulePackVersion())
                        .orElse(null),
                judgement.markets().stream().map(JudgementAnswer::market).toList());
    }

    private static MarketAnswer market(MarketJudgement market) {
        return new MarketAnswer(
                market.market(),
                market.outcome(),
                market.isClosed(),
                market.missing(),
                findings(market.findings()),
                findings(market.overridden()),
                findings(market.warnings()),
                market.unknown().stream().map(JudgementAnswer::unknown).toList());
    }

    private static List<FindingAnswer> findings(List<Finding> findings) {
        return findings.stream().map(JudgementAnswer::finding).toList();
    }

    private static FindingAnswer finding(Finding finding) {
        return new FindingAnswer(
                finding.ruleId(),
                finding.pack(),
                finding.packVersion(),
                finding.row(),
                finding.effect(),
                finding.codes(),
                finding.missing(),
                finding.severity(),
                finding.confidence(),
                finding.requirement(),
                finding.source(),
                finding.satisfied(),
                finding.wordings().stream()
                        .map(wording -> new WordingAnswer(
                                wording.code(),
                                wording.language(),
                                wording.wording(),
                                wording.placement(),
                                wording.minSize().orElse(null),
                                wording.spoken()))
                        .toList(),
                finding.roles().stream()
                        .map(role -> new RoleAnswer(
                                role.role(), new ReviewRole(role.role()).title(), role.quorum(), role.slaHours()))
                        .toList());
    }

    private static UnknownAnswer unknown(UnknownFact fact) {
        return new UnknownAnswer(
                fact.fact().value(),
                fact.askRole(),
                new ReviewRole(fact.askRole()).title(),
                fact.question(),
                fact.rules());
    }
}
