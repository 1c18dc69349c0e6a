package io.countersign.engine.compliance.rule.check;

import io.countersign.engine.compliance.rule.cell.FactShape;
import io.countersign.engine.compliance.rule.cell.Literal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a table may speak of: everything that is known outside of it. */
public interface Vocabulary {

    /** The fact that an input column asks for. */
    Optional<FactShape> fact(String name);

    /** All names that {@link #fact} knows. */
    List<String> factNames();

    /** Why the fact can never have that value, as a sentence; empty when it can. */
    Optional<String> whyNot(FactShape fact, Literal value);

    /** Texts that can be asked for. */
    Set<String> codes();

    /** A row of any pack that is live. */
    Optional<KnownRule> rule(String id);

    /** Whether somebody is asked when the rule fires. */
    boolean hasApprovers(String ruleId);

    boolean isPerson(String id);

    /** Whether there are groups that sign in this role, such as {@code LEGAL}. */
    boolean isRole(String role);

    /** @param severity 1 to 4 */
    record KnownRule(String id, String pack, int severity) {}
}
