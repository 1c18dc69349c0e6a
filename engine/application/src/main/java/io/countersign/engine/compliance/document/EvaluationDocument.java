package io.countersign.engine.compliance.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.UnknownFact;
import io.countersign.engine.compliance.Verdict;
import io.countersign.engine.compliance.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An evaluation as JSON: the answer over HTTP, and what is remembered. What is remembered leaves out whom to ask for an
 * unknown fact and with which words, since the dictionary may say that better later.
 */
public final class EvaluationDocument {

    private EvaluationDocument() {}

    /** Canonical, to be remembered. */
    public static String write(Evaluation evaluation) {
        return write(evaluation, unknown -> Map.of("fact", unknown.fact().value(), "rules", unknown.rules()));
    }

    /** To be read by people. */
    public static JsonNode answer(Evaluation evaluation) {
        return read(write(evaluation, EvaluationDocument::question));
    }

    private static String write(Evaluation evaluation, Function<UnknownFact, Map<String, Object>> unknown) {
        var answer = verdict(evaluation.whole(), unknown);
        var markets = new TreeMap<String, Object>();
        evaluation.perMarket().forEach((market, verdict) -> markets.put(market, verdict(verdict, unknown)));
        answer.put("perMarket", markets);
        answer.put("rulePackVersion", evaluation.rulePackVersion());
        answer.put("ruleSet", evaluation.ruleSet().id().value());
        answer.put(
                "packs",
                evaluation.ruleSet().versions().stream()
                        .map(version ->
                                Map.of("pack", version.pack(), "version", version.semver(), "hash", version.hash()))
                        .toList());
        answer.put(
                "findings",
                evaluation.findings().stream().map(EvaluationDocument::finding).toList());
        answer.put(
                "warnings",
                evaluation.warnings().stream().map(EvaluationDocument::finding).toList());
        return Canonical.write(answer);
    }

    /** What was written, as a tree. */
    public static JsonNode read(String canonical) {
        return Canonical.read(canonical);
    }

    private static Map<String, Object> verdict(Verdict verdict, Function<UnknownFact, Map<String, Object>> unknown) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("outcome", verdict.outcome().name());
        answer.put("blocked", verdict.blocked());
        answer.put("fired", verdict.fired());
        answer.put("required", verdict.required());
        answer.put("missing", verdict.missing());
        answer.put("bans", verdict.bans());
        answer.put("approvers", verdict.approvers());
        answer.put("postTasks", verdict.postTasks());
        answer.put("retentionYears", verdict.retentionYears());
        answer.put("unknown", verdict.unknown().stream().map(unknown).toList());
        return answer;
    }

    private static Map<String, Object> question(UnknownFact unknown) {
        return Map.of(
                "fact", unknown.fact().value(),
                "askRole", unknown.askRole(),
                "question", unknown.question(),
                "rules", unknown.rules());
    }

    private static Map<String, Object> finding(Finding finding) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("ruleId", finding.ruleId());
        answer.put("pack", finding.pack());
        answer.put("packVersion", finding.packVersion());
        answer.put("row", finding.row());
        answer.put("markets", finding.markets());
        answer.put("effect", finding.effect().name());
        answer.put("codes", finding.codes());
        answer.put("missing", finding.missing());
        answer.put("severity", finding.severity());
        answer.put("status", finding.status().toString());
        answer.put("confidence", finding.confidence().toString());
        answer.put("requirement", finding.requirement());
        answer.put("source", finding.source());
        answer.put(
                "wordings",
                finding.wordings().stream().map(EvaluationDocument::wording).toList());
        answer.put("roles", roles(finding));
        answer.put("retentionYears", finding.retentionYears());
        answer.put("satisfied", finding.satisfied());
        return answer;
    }

    private static List<Map<String, Object>> roles(Finding finding) {
        return finding.roles().stream()
                .map(need -> Map.<String, Object>of(
                        "role", need.role(),
                        "order", need.order(),
                        "quorum", need.quorum(),
                        "slaHours", need.slaHours()))
                .toList();
    }

    private static Map<String, Object> wording(Wording wording) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("code", wording.code());
        answer.put("language", wording.language());
        answer.put("wording", wording.wording());
        answer.put("placement", wording.placement());
        wording.minSize().ifPresent(size -> answer.put("minSize", size));
        answer.put("spoken", wording.spoken());
        return answer;
    }
}
