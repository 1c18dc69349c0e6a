package io.countersign.engine.compliance.override;

import io.countersign.engine.compliance.RuleOverride;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Role;
import io.countersign.engine.problem.ProblemException;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may be the second person, and who may take an override back. */
@Component
class OverrideRights {

    private static final String LEGAL = "legal";
    private static final Set<String> SECOND = Set.of(LEGAL, "compliance");

    private final OverrideTable table;

    OverrideRights(OverrideTable table) {
        this.table = table;
    }

    /** Somebody else than who asked, of legal or compliance; the table says for which rules only legal will do. */
    void requireSecondPerson(RuleOverride override, Person person) {
        if (override.askedBy().equals(person.id())) {
            throw ProblemException.forbidden(
                    "FOUR_EYES",
                    "Override of %s: you asked for it. Somebody else must decide.".formatted(override.rule()));
        }
        if (!isOf(person, SECOND) || !mayConfirm(override, person)) {
            throw ProblemException.forbidden(
                    "NOT_SECOND_PERSON",
                    "Override of %s: a rule of severity %d is set aside by %s. Ask one of them."
                            .formatted(
                                    override.rule(),
                                    override.severity(),
                                    mayBe(override, "COMPLIANCE") ? "legal or compliance" : "legal"));
        }
    }

    void requireRevoker(RuleOverride override, Person person) {
        if (!override.askedBy().equals(person.id()) && !isOf(person, SECOND) && !person.has(Role.COMPLIANCE_ADMIN)) {
            throw ProblemException.forbidden(
                    "NOT_YOURS",
                    "Override of %s: only who asked for it, legal and compliance take it back. Ask one of them."
                            .formatted(override.rule()));
        }
    }

    private boolean mayConfirm(RuleOverride override, Person person) {
        return isOf(person, Set.of(LEGAL)) ? mayBe(override, "LEGAL") : mayBe(override, "COMPLIANCE");
    }

    private boolean mayBe(RuleOverride override, String role) {
        return table.whyNot(override.severity(), 1, role).isEmpty();
    }

    private static boolean isOf(Person person, Set<String> functions) {
        return person.groups().stream().anyMatch(group -> functions.contains(group.function()));
    }
}
