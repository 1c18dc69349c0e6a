package io.countersign.engine.compliance;

import java.util.List;

/**
 * A row that fired.
 *
 * @param pack key of the pack
 * @param row 1 for the first row of the pack's table
 * @param markets in which it fired, in the order of the facts; empty when no market is known
 * @param codes what is asked for; with {@code EVIDENCE} for a {@link Effect#SUBST}; the cause for a {@link Effect#BAN}
 * @param missing those of the codes that are not there yet in at least one of the markets
 * @param severity 1 (note) to 4 (can never be overridden)
 * @param requirement in plain words
 * @param source the law or code
 * @param wordings for its codes
 * @param retentionYears 0 when the retention table has no row for it
 * @param satisfied whether nothing is left to do for the author; never so for a ban
 */
public record Finding(
        String ruleId,
        String pack,
        String packVersion,
        int row,
        List<String> markets,
        Effect effect,
        List<String> codes,
        List<String> missing,
        int severity,
        RowStatus status,
        Confidence confidence,
        String requirement,
        String source,
        List<Wording> wordings,
        List<ApproverNeed> roles,
        int retentionYears,
        boolean satisfied) {

    public Finding {
        markets = List.copyOf(markets);
        codes = List.copyOf(codes);
        missing = List.copyOf(missing);
        wordings = List.copyOf(wordings);
        roles = List.copyOf(roles);
    }
}
