package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.Campaign;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code content_campaign}. */
@Repository
public class CampaignTable {

    private static final String SELECT = """
            select id, name, goal, starts_on, ends_on,
                (select count(*) from content_item item where item.campaign = campaign.id) as items
            from content_campaign campaign\s""";

    private final JdbcClient database;

    CampaignTable(JdbcClient database) {
        this.database = database;
    }

    /** @return false when there is one of that name */
    public boolean insert(Campaign campaign, PersonId by, Instant at) {
        return database.sql("""
                        insert into content_campaign (id, name, goal, starts_on, ends_on, created_by, created_at)
                        values (:id, :name, :goal, :startsOn, :endsOn, :by, :at) on conflict do nothing""")
                        .param("id", campaign.id().value())
                        .param("name", campaign.name())
                        .param("goal", campaign.goal().orElse(null))
                        .param("startsOn", campaign.startsOn().orElse(null))
                        .param("endsOn", campaign.endsOn().orElse(null))
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public List<Campaign> all() {
        return database.sql(SELECT + "order by lower(name), id")
                .query((row, number) -> campaign(row))
                .list();
    }

    /** The earliest first, of the latest at most so many. */
    public List<SubmissionId> submissionsOf(CampaignId id, Instant since, int most) {
        return database.sql("""
                        select id from (
                            select submission.id, submission.submitted_at from content_submission submission
                            join content_item item on item.id = submission.item
                            where item.campaign = :campaign and submission.submitted_at >= :since
                            order by submission.submitted_at desc, submission.id limit :most) latest
                        order by submitted_at, id""")
                .param("campaign", id.value())
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, number) -> new SubmissionId(row.getObject("id", UUID.class)))
                .list();
    }

    public Optional<Campaign> find(CampaignId id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query((row, number) -> campaign(row))
                .optional();
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Optional.ofNullable(row.getString("goal")),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getInt("items"));
    }
}
