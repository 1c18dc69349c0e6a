package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.Group;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.PersonSearch;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.reading.ReadOnce;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPeople implements People {

    private final JdbcClient database;
    private final ReadOnce<PersonId, Optional<Person>> read = ReadOnce.from("identity_person", "identity_membership");
    private final ReadOnce<GroupId, List<Person>> readMembers = ReadOnce.from("identity_person", "identity_membership");

    StoredPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return read.get(id, () -> database.sql(PersonRows.START + "where p.id = ?" + PersonRows.END)
                .param(id.value())
                .query(PersonRows::read)
                .optional());
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("Person", id));
    }

    @Override
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(PersonRows.START + "where p.id in (:ids)" + PersonRows.END)
                .param("ids", ids.stream().map(PersonId::value).distinct().toList())
                .query(PersonRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> membersOf(GroupId group) {
        return readMembers.get(group, () -> database.sql(PersonRows.START
                        + "where p.active and exists (select from identity_membership g"
                        + " where g.person_id = p.id and g.group_id = ?)"
                        + PersonRows.END
                        + "order by p.display_name, p.id")
                .param(group.value())
                .query(PersonRows::read)
                .list());
    }

    @Override
    public List<Group> groups() {
        return database.sql("select id, name from identity_group order by id")
                .query((row, number) -> new Group(new GroupId(row.getString("id")), row.getString("name")))
                .list();
    }

    @Override
    public Optional<Group> findGroup(GroupId id) {
        return database.sql("select name from identity_group where id = ?")
                .param(id.value())
                .query((row, number) -> new Group(id, row.getString("name")))
                .optional();
    }

    @Override
    public List<Person> search(PersonSearch search) {
        return database.sql(PersonRows.START + """
                        where (:text::text is null or p.id ilike :text or p.display_name ilike :text or p.email ilike :text)
                          and (:group::text is null or exists (select from identity_membership g
                                   where g.person_id = p.id and g.group_id = :group))
                          and (:after::text is null or p.id > :after)
                        """ + PersonRows.END + "order by p.id limit :limit")
                .param("text", containing(search.text()))
                .param("group", search.group() == null ? null : search.group().value())
                .param("after", search.after() == null ? null : search.after().value())
                .param("limit", search.limit())
                .query(PersonRows::read)
                .list();
    }

    private static @Nullable String containing(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
