package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.GroupId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many active members each group has. */
@Repository
public class GroupSizes {

    private final JdbcClient database;

    GroupSizes(JdbcClient database) {
        this.database = database;
    }

    /** The figures of the groups that have a member. */
    public Map<GroupId, Integer> count() {
        return database
                .sql("""
                        select m.group_id, count(*)::int as members
                        from identity_membership m join identity_person p on p.id = m.person_id and p.active
                        group by m.group_id
                        """)
                .query((row, number) -> Map.entry(new GroupId(row.getString("group_id")), row.getInt("members")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
