package io.countersign.engine.content.access;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who looks, and what for that reason can be seen. An item is seen by its author, by everybody whose group is of one of
 * the item's regions, and by platform admins and auditors. This class and {@code ItemVisibility}, its form in SQL, are the
 * only places that know.
 *
 * @param person empty for the system itself
 * @param everything whether no limit holds
 * @param regions of the groups that count
 */
public record Viewer(Optional<PersonId> person, boolean everything, Set<String> regions, boolean writes) {

    private static final Set<Role> EVERYWHERE = Set.of(Role.PLATFORM_ADMIN, Role.AUDITOR);
    private static final Set<Role> IN_THEIR_REGION =
            Set.of(Role.AUTHOR, Role.APPROVER, Role.ACCOUNT_ADMIN, Role.COMPLIANCE_ADMIN);

    /** Work that no person asked for. */
    public static final Viewer SYSTEM = new Viewer(Optional.empty(), true, Set.of(), true);

    public Viewer {
        regions = Set.copyOf(regions);
    }

    public static Viewer of(Person person) {
        return new Viewer(
                Optional.of(person.id()),
                !Collections.disjoint(person.roles(), EVERYWHERE),
                person.groups().stream()
                        .filter(group -> !Collections.disjoint(Role.ofFunction(group.function()), IN_THEIR_REGION))
                        .map(GroupId::region)
                        .collect(Collectors.toUnmodifiableSet()),
                person.has(Role.AUTHOR));
    }

    public boolean maySee(PersonId author, Collection<String> itemRegions) {
        return everything || person.filter(author::equals).isPresent() || !Collections.disjoint(regions, itemRegions);
    }

    public boolean mayEdit(PersonId author, Collection<String> itemRegions) {
        return writes && maySee(author, itemRegions);
    }
}
