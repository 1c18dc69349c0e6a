package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps administrators from locking everybody out, themselves included. */
@Repository
class Administrators {

    private final JdbcClient database;

    Administrators(JdbcClient database) {
        this.database = database;
    }

    /** One change of people at a time until the end of the transaction: two administrators could remove each other. */
    void oneAtATime() {
        database.sql("lock table identity_person in share row exclusive mode").update();
    }

    /** Two people change rights, never one alone. */
    void mustBeSomebodyElse(PersonId administrator, PersonId person, String what) {
        if (administrator.equals(person)) {
            throw ProblemException.forbidden("OWN_ACCOUNT", what);
        }
    }

    /** After a change, in its transaction. */
    void oneMustBeLeft() {
        var left = database.sql("""
                        select exists (select from identity_person p join identity_membership m on m.person_id = p.id
                            where p.active and m.group_id like 'platform-admin/%')
                        """).query(Boolean.class).single();
        if (!left) {
            throw ProblemException.conflict(
                    "LAST_ADMINISTRATOR",
                    "Nobody would be left who may add people or change groups. Make somebody else platform administrator"
                            + " first.");
        }
    }
}
