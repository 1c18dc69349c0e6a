package io.countersign.engine.compliance;

import java.util.List;

/**
 * The answer for one market or for all together. Lists are without doubles, in the order of the rules.
 *
 * @param blocked whether it cannot go on as it is
 * @param fired rule ids
 * @param required codes, {@code EVIDENCE} last
 * @param missing those of them that are not there
 * @param bans rule ids
 * @param approvers role codes
 * @param postTasks role codes; tasks after publication
 * @param findings one per fired rule
 * @param warnings rows that would fire if they were enforced
 */
public record Verdict(
        Outcome outcome,
        boolean blocked,
        List<String> fired,
        List<String> required,
        List<String> missing,
        List<String> bans,
        List<String> approvers,
        List<String> postTasks,
        int retentionYears,
        List<Finding> findings,
        List<Finding> warnings,
        List<UnknownFact> unknown) {

    public Verdict {
        fired = List.copyOf(fired);
        required = List.copyOf(required);
        missing = List.copyOf(missing);
        bans = List.copyOf(bans);
        approvers = List.copyOf(approvers);
        postTasks = List.copyOf(postTasks);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
        unknown = List.copyOf(unknown);
    }
}
