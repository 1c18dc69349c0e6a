package io.countersign.engine.compliance.rule.web;

import io.countersign.engine.compliance.rule.check.Validation;
import io.countersign.engine.compliance.rule.draft.DraftChecks;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.table.Difference;
import io.countersign.engine.compliance.rule.table.HitPolicy;
import io.countersign.engine.compliance.rule.table.RowChange;
import io.countersign.engine.compliance.rule.table.TableProblem;
import io.countersign.engine.language.Spoken;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a draft changes and what is wrong with it, over HTTP. */
@RestController
@RequestMapping("/api/compliance/drafts/{draftId}")
class RuleCheckController {

    private final RuleDrafts drafts;
    private final DraftChecks checks;

    RuleCheckController(RuleDrafts drafts, DraftChecks checks) {
        this.drafts = drafts;
        this.checks = checks;
    }

    record DifferenceJson(
            String base,
            @Nullable String hitPolicyBefore,
            List<String> addedColumns,
            List<String> removedColumns,
            List<RowChangeJson> rows) {

        static DifferenceJson of(String base, Difference difference) {
            return new DifferenceJson(
                    base,
                    difference.hitPolicy().map(HitPolicy::inDmn).orElse(null),
                    difference.addedColumns(),
                    difference.removedColumns(),
                    difference.rows().stream().map(RowChangeJson::of).toList());
        }
    }

    record RowChangeJson(
            String ruleId,
            RowChange.Kind kind,
            @Nullable Integer rowBefore,
            @Nullable Integer rowAfter,
            boolean moved,
            List<RowChange.CellChange> cells) {

        static RowChangeJson of(RowChange change) {
            return new RowChangeJson(
                    change.ruleId(),
                    change.kind(),
                    change.before().orElse(null),
                    change.after().orElse(null),
                    change.moved(),
                    change.cells());
        }
    }

    /** @param valid whether nothing keeps it from being handed over */
    record ValidationJson(boolean valid, String hash, List<ProblemJson> problems) {}

    record ProblemJson(
            TableProblem.Severity severity,
            String code,
            @Nullable Integer row,
            @Nullable String ruleId,
            @Nullable String column,
            @Spoken String message) {

        static ProblemJson of(TableProblem problem) {
            return new ProblemJson(
                    problem.severity(),
                    problem.code(),
                    problem.row().orElse(null),
                    problem.ruleId().orElse(null),
                    problem.column().orElse(null),
                    problem.message());
        }
    }

    @GetMapping("/difference")
    DifferenceJson difference(@PathVariable UUID draftId) {
        var draft = drafts.get(new DraftId(draftId));
        return DifferenceJson.of(draft.base(), checks.difference(draft));
    }

    @GetMapping("/validation")
    ValidationJson validation(@PathVariable UUID draftId) {
        var draft = drafts.get(new DraftId(draftId));
        var problems = checks.problems(draft);
        return new ValidationJson(
                Validation.allowsRelease(problems),
                draft.content().hash(),
                problems.stream().map(ProblemJson::of).toList());
    }
}
