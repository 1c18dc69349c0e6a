package io.countersign.engine.identity.web;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The logged-in person and what the workspace may show.
 *
 * @param passwordGiven whether the password was generated for the person, who should choose another
 */
record Me(
        String id,
        String displayName,
        String email,
        String language,
        String zone,
        List<Role> roles,
        List<String> groups,
        List<String> pages,
        boolean passwordGiven) {

    private static final Set<Role> READERS = Set.of(
            Role.AUTHOR, Role.APPROVER, Role.COMPLIANCE_ADMIN, Role.ACCOUNT_ADMIN, Role.PLATFORM_ADMIN, Role.AUDITOR);
    private static final Set<Role> RULE_READERS =
            Set.of(Role.AUTHOR, Role.APPROVER, Role.COMPLIANCE_ADMIN, Role.AUDITOR);
    private static final Set<Role> KEEPERS = Set.of(Role.APPROVER, Role.COMPLIANCE_ADMIN, Role.AUDITOR);
    private static final Set<Role> TASK_HOLDERS =
            Set.of(Role.AUTHOR, Role.APPROVER, Role.ACCOUNT_ADMIN, Role.PLATFORM_ADMIN);
    private static final Set<Role> OPERATORS = Set.of(Role.PLATFORM_ADMIN, Role.ACCOUNT_ADMIN, Role.AUDITOR);
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.PLATFORM_ADMIN);

    static Me of(Person person, boolean passwordGiven) {
        return new Me(
                person.id().value(),
                person.displayName(),
                person.email(),
                person.language().getLanguage(),
                person.zone().getId(),
                person.roles().stream().sorted().toList(),
                person.groups().stream().sorted().map(GroupId::value).toList(),
                pagesOf(person),
                passwordGiven);
    }

    private static List<String> pagesOf(Person person) {
        var pages = new ArrayList<String>();
        pages.add("inbox");
        addIf(pages, person, READERS, "content", "calendar", "accounts", "rules", "claims");
        addIf(pages, person, RULE_READERS, "live-findings", "overrides");
        addIf(pages, person, KEEPERS, "retention");
        pages.add("people");
        addIf(pages, person, OPERATORS, "operations");
        addIf(pages, person, TASK_HOLDERS, "tasklist");
        addIf(pages, person, ADMINISTRATORS, "cockpit", "admin");
        return List.copyOf(pages);
    }

    private static void addIf(List<String> pages, Person person, Set<Role> roles, String... more) {
        if (roles.stream().anyMatch(person::has)) {
            pages.addAll(List.of(more));
        }
    }
}
