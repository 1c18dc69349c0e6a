package io.countersign.engine.compliance;

import io.countersign.engine.identity.PersonId;
import java.util.Set;
import java.util.UUID;

/**
 * A changed table became the company's rule. Published in the transaction in which it happened.
 *
 * @param replaced the version that was live or to become live before
 * @param draft from which it was made
 * @param simulation that was seen before
 * @param editors everybody who had a hand in it
 */
public record RulesReleased(
        Pack pack, PackVersion version, String replaced, UUID draft, UUID simulation, Set<PersonId> editors) {

    public RulesReleased {
        editors = Set.copyOf(editors);
    }
}
