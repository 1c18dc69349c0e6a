package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads people together with their groups. */
final class PersonRows {

    /** To be followed by a where clause on {@code p} and by {@link #END}. */
    static final String START = """
            select p.id, p.display_name, p.email, p.language, p.zone, p.active,
                   coalesce(array_agg(m.group_id) filter (where m.group_id is not null), '{}') as groups
            from identity_person p left join identity_membership m on m.person_id = p.id
            """;

    static final String END = " group by p.id ";

    private PersonRows() {}

    static Person read(ResultSet row, int number) throws SQLException {
        var groups = Arrays.stream((String[]) row.getArray("groups").getArray())
                .map(GroupId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new Person(
                new PersonId(row.getString("id")),
                row.getString("display_name"),
                row.getString("email"),
                Locale.forLanguageTag(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("active"),
                groups,
                rolesOf(groups));
    }

    private static Set<Role> rolesOf(Set<GroupId> groups) {
        return groups.stream()
                .flatMap(group -> Role.ofFunction(group.function()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
