package io.countersign.engine.compliance;

import io.countersign.engine.identity.PersonId;
import java.util.Set;

/** Who had a hand in the rules: they may not sign what passes only because of them. */
public interface RuleEditors {

    /** Everybody who changed the draft that became the version; nobody for what was shipped. */
    Set<PersonId> editorsOf(String pack, String semver);

    /** Whoever may change the pack and whoever may release what others changed: the administrators of its regions. */
    Set<PersonId> administratorsOf(Pack pack);
}
