package io.countersign.engine.publication;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionCheck;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.plugin.spi.channel.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps a draft from being submitted that a network would refuse. */
@Component
class NetworkCheck implements SubmissionCheck {

    private static final Map<String, String> FIELDS =
            Map.of("TITLE", "title", "TEXT", "text", "MEDIA", "images", "ALT", "images", "LINK", "link");

    private final VariantFindings findings;

    NetworkCheck(VariantFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<FieldProblem> check(ItemId item, Draft draft) {
        List<FieldProblem> problems = new ArrayList<>();
        List<VariantContent> variants = draft.resolved();
        for (int i = 0; i < variants.size(); i++) {
            String variant = "variants[%d].".formatted(i);
            findings.check(variants.get(i)).findings().stream()
                    .filter(finding -> finding.severity() == Finding.Severity.BLOCK)
                    .map(finding -> new FieldProblem(variant + field(finding), finding.code(), finding.message()))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static String field(Finding finding) {
        String code = finding.code();
        if (code.equals("MARKET_NOT_SERVED")) {
            return "market";
        }
        int underscore = code.indexOf('_');
        String subject = underscore < 0 ? code : code.substring(0, underscore);
        return subject.equals("ACCOUNT") || subject.equals("NOT") ? "account" : FIELDS.getOrDefault(subject, "text");
    }
}
