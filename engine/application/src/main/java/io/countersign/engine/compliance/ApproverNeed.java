package io.countersign.engine.compliance;

/**
 * Who must sign because of a row.
 *
 * @param role code of the rules, such as {@code LEGAL}
 * @param order smaller signs earlier
 * @param quorum how many of the role
 * @param slaHours working time until it is due
 */
public record ApproverNeed(String role, int order, int quorum, int slaHours) {}
