package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.RuleEditors;
import io.countersign.engine.compliance.rule.jdbc.DraftTable;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.problem.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whose packs are whose: a compliance administrator holds a region, and whoever holds {@code global} holds them all. */
@Component
public class RuleRights implements RuleEditors {

    private static final String FUNCTION = "compliance-admin";

    private final People people;
    private final CurrentPerson current;
    private final DraftTable drafts;

    RuleRights(People people, CurrentPerson current, DraftTable drafts) {
        this.people = people;
        this.current = current;
        this.drafts = drafts;
    }

    public boolean holds(Person person, Pack pack) {
        return groups(pack).anyMatch(person::isMemberOf);
    }

    /**
     * The person who is acting.
     *
     * @throws ProblemException 403 when the person does not hold the pack
     */
    public Person holder(Pack pack) {
        var person = current.get();
        if (!holds(person, pack)) {
            throw ProblemException.forbidden(
                    "NOT_YOUR_REGION",
                    "Pack '%s': it belongs to %s, and you do not administer its rules. Ask one of its administrators."
                            .formatted(
                                    pack.key(),
                                    String.join(
                                            ", ",
                                            pack.regions().stream().sorted().toList())));
        }
        return person;
    }

    /** The groups whose members may change the pack and decide about what others changed. */
    public List<GroupId> administering(Pack pack) {
        return groups(pack).sorted(Comparator.comparing(GroupId::value)).toList();
    }

    @Override
    public Set<PersonId> administratorsOf(Pack pack) {
        return groups(pack)
                .flatMap(group -> people.membersOf(group).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> editorsOf(String pack, String semver) {
        return drafts.ofVersion(pack, semver).map(RuleDraft::editors).orElse(Set.of());
    }

    private static Stream<GroupId> groups(Pack pack) {
        return Stream.concat(pack.regions().stream(), Stream.of(Regions.GLOBAL))
                .distinct()
                .map(region -> GroupId.of(FUNCTION, region));
    }
}
