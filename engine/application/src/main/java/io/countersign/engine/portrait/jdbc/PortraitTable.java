package io.countersign.engine.portrait.jdbc;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.portrait.Portrait;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a person. */
@Repository
public class PortraitTable {

    private final JdbcClient database;

    PortraitTable(JdbcClient database) {
        this.database = database;
    }

    public void put(PersonId person, String mediaType, byte[] bytes) {
        database.sql("""
                        insert into identity_portrait (person_id, media_type, bytes, tag) values (?, ?, ?, ?)
                        on conflict (person_id) do update
                        set media_type = excluded.media_type, bytes = excluded.bytes, tag = excluded.tag""")
                .params(person.value(), mediaType, bytes, UUID.randomUUID().toString())
                .update();
    }

    public boolean remove(PersonId person) {
        return database.sql("delete from identity_portrait where person_id = ?")
                        .param(person.value())
                        .update()
                == 1;
    }

    public Optional<Portrait> find(PersonId person) {
        return database.sql("select media_type, bytes, tag from identity_portrait where person_id = ?")
                .param(person.value())
                .query((row, number) ->
                        new Portrait(row.getString("media_type"), row.getBytes("bytes"), row.getString("tag")))
                .optional();
    }
}
