package io.countersign.engine.publication.web;

import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.publication.VariantFindings;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Limits;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What each network would say to a draft; nothing is saved. */
@RestController
class CheckController {

    private final DraftForms forms;
    private final VariantFindings findings;

    CheckController(DraftForms forms, VariantFindings findings) {
        this.forms = forms;
        this.findings = findings;
    }

    record VariantCheck(
            UUID account, String market, int counted, int limit, Limits.TextUnit unit, List<Finding> findings) {}

    @PostMapping("/api/content/checks")
    List<VariantCheck> check(@RequestBody DraftForm form) {
        return forms.read(form).resolved().stream().map(this::check).toList();
    }

    private VariantCheck check(VariantContent content) {
        VariantFindings.Checked checked = findings.check(content);
        return new VariantCheck(
                content.account().value(),
                content.market().code(),
                checked.counted(),
                checked.limits().text(),
                checked.limits().textUnit(),
                checked.findings());
    }
}
