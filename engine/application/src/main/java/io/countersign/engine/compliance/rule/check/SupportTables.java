package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.check.Answers.anyText;
import static io.countersign.engine.compliance.rule.check.Answers.code;
import static io.countersign.engine.compliance.rule.check.Answers.day;
import static io.countersign.engine.compliance.rule.check.Answers.fact;
import static io.countersign.engine.compliance.rule.check.Answers.filled;
import static io.countersign.engine.compliance.rule.check.Answers.jurisdiction;
import static io.countersign.engine.compliance.rule.check.Answers.language;
import static io.countersign.engine.compliance.rule.check.Answers.oneOf;
import static io.countersign.engine.compliance.rule.check.Answers.role;
import static io.countersign.engine.compliance.rule.check.Answers.wholeNumber;
import static io.countersign.engine.compliance.rule.check.Answers.words;
import static io.countersign.engine.compliance.rule.check.Answers.yesOrNo;

import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.rule.check.Answers.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the columns of the tables about rules may answer, by the id of the decision and the name of the output. */
final class SupportTables {

    private static final int LONGEST_OVERRIDE = 90;
    private static final int LONGEST_ANSWER_HOURS = 24 * 90;
    private static final int LONGEST_RETENTION = 100;
    private static final int LONGEST_POST = 100_000;

    /** Where a text may be asked to stand. */
    private static final List<String> PLACES =
            List.of("start", "above_fold", "anywhere", "end", "near", "overlay", "linked", "field", "on_file");

    private static final Map<String, Map<String, Answer>> TABLES = Map.ofEntries(
            Map.entry(
                    "approvers",
                    Map.of(
                            "role", role(),
                            "order", wholeNumber(1, 99),
                            "quorum", wholeNumber(1, 9),
                            "slaHours", wholeNumber(1, LONGEST_ANSWER_HOURS))),
            Map.entry(
                    "retention",
                    Map.of(
                            "years", wholeNumber(1, LONGEST_RETENTION),
                            "basis", oneOf(List.of("S", "P")),
                            "trigger", oneOf(List.of("last_use", "request")))),
            Map.entry(
                    "wordings",
                    Map.of(
                            "wording", filled(),
                            "textLanguage", language(),
                            "placement", oneOf(PLACES),
                            "minSize", anyText(),
                            "spoken", yesOrNo())),
            Map.entry("completeness", Map.of("missingFact", fact(), "askRole", role("AUTHOR"), "because", filled())),
            Map.entry(
                    "outcome",
                    Map.of(
                            "outcome",
                                    oneOf(Arrays.stream(Outcome.values())
                                            .map(Enum::name)
                                            .toList()),
                            "blocked", yesOrNo(),
                            "because", filled())),
            Map.entry("route", Map.of("path", oneOf(List.of("fast", "standard", "regulated")), "because", filled())),
            Map.entry(
                    "override",
                    Map.of(
                            "allowed", yesOrNo(),
                            "reason", filled(),
                            "longestDays", wholeNumber(0, LONGEST_OVERRIDE))),
            Map.entry("specialisations", Map.of("countsAs", code(), "jurisdiction", jurisdiction())),
            Map.entry("claims", Map.of("group", filled(), "meaning", filled(), "example", anyText())),
            Map.entry(
                    "jurisdictions",
                    Map.of("jurisdiction", jurisdiction(), "layer", wholeNumber(0, 3), "name", filled())),
            Map.entry(
                    "detector-words",
                    Map.of(
                            "fact", fact(),
                            "value", filled(),
                            "words", words(),
                            "placement", oneOf(List.of("start", "above_fold", "anywhere")),
                            "because", filled())),
            Map.entry("label-folds", Map.of("characters", wholeNumber(1, LONGEST_POST), "checkedOn", day())),
            Map.entry("trackers", Map.of("tracker", filled(), "purpose", filled())));

    private SupportTables() {}

    /** By the name of the output; empty for a table that is not known. */
    static Map<String, Answer> of(String decision) {
        return TABLES.getOrDefault(decision, Map.of());
    }
}
