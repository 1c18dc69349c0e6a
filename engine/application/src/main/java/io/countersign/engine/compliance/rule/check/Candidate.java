package io.countersign.engine.compliance.rule.check;

import io.countersign.engine.compliance.rule.table.RuleTable;
import java.util.List;
import java.util.Optional;

/**
 * A table that somebody wants to release.
 *
 * @param live what it would take the place of; empty for a pack that is not live yet
 * @param starter what was shipped; its rows stay as they are
 */
public record Candidate(
        RuleTable draft, Optional<RuleTable> live, Optional<RuleTable> starter, List<RowExample> examples) {

    public Candidate {
        examples = List.copyOf(examples);
    }
}
