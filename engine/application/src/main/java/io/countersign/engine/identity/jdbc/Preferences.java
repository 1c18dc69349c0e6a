package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people choose for themselves. */
@Repository
public class Preferences {

    private final JdbcClient database;

    Preferences(JdbcClient database) {
        this.database = database;
    }

    public void change(PersonId person, Locale language, ZoneId zone) {
        database.sql("update identity_person set language = ?, zone = ? where id = ?")
                .params(language.getLanguage(), zone.getId(), person.value())
                .update();
    }
}
