package io.countersign.engine.live.jdbc;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.live.Presence;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code live_presence}. Whoever is not heard of is gone, by the database's clock. */
@Repository
public class PresenceTable {

    /** Three signs of life of a page; two may be lost. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private final JdbcClient database;

    PresenceTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps the page's person there for a while.
     *
     * @return whether others see something new: somebody has come, come back or gone elsewhere in the draft
     */
    public boolean keep(ItemId item, UUID page, PersonId person, String place) {
        return database.sql("""
                        with before as (
                            select place = :place and until > now() as same from live_presence
                            where item = :item and page = :page)
                        insert into live_presence (item, page, person, place, until)
                        values (:item, :page, :person, :place, now() + make_interval(secs => :lease))
                        on conflict (item, page) do update set place = excluded.place, until = excluded.until
                        where live_presence.person = excluded.person
                        returning not coalesce((select same from before), false)""")
                .param("item", item.value())
                .param("page", page)
                .param("person", person.value())
                .param("place", place)
                .param("lease", LEASE.toSeconds())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** @return whether it was there */
    public boolean end(ItemId item, UUID page, PersonId person) {
        int ended = database.sql("delete from live_presence where item = :item and page = :page and person = :person")
                .param("item", item.value())
                .param("page", page)
                .param("person", person.value())
                .update();
        return ended > 0;
    }

    /** Each person once, with the place he went to last; who came first is first. */
    public List<Presence> others(ItemId item, PersonId person) {
        return database.sql("""
                        select * from (
                            select distinct on (person) person, place, min(since) over (partition by person) as since
                            from live_presence where item = :item and person <> :person and until > now()
                            order by person, until desc) latest
                        order by since, person""")
                .param("item", item.value())
                .param("person", person.value())
                .query((row, number) -> new Presence(
                        new PersonId(row.getString("person")),
                        row.getString("place"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Of all drafts. */
    public void forgetThoseGone() {
        database.sql("delete from live_presence where until < now() - make_interval(mins => 5)")
                .update();
    }
}
