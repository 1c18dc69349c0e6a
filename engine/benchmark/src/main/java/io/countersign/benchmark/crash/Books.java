package io.countersign.benchmark.crash;

import io.countersign.benchmark.stage.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the product itself says of everything, read from its tables with no code of the product. */
final class Books {

    private static final String SENT = """
            select item_name || ' on ' || channel_account.name from publication
            join channel_account on channel_account.id = publication.account where publication.state = 'SENT'""";

    private static final String RECORDED = """
            select item_name || ' on ' || channel_account.name from audit_record
            join publication on publication.id::text = audit_record.subject
            join channel_account on channel_account.id = publication.account
            where action = 'publication.sent' and subject_type = 'publication'""";

    private static final String HISTORY = """
            select 'ledger: ' || id || ' ' || state || ', attempts ' || attempts || ', remote ' || coalesce(remote_id, '-')
                || ', ' || coalesce(message, '') from publication where item_name = ?
            union all
            select 'record ' || sequence || ': ' || at || ' ' || action || ' by ' || coalesce(actor, 'system')
            from (select * from audit_record where item in (select item from publication where item_name = ?)
                order by sequence) record""";

    private final Database database;
    private final List<Network> networks;

    Books(House house) {
        this.database = house.database();
        this.networks = house.networks();
    }

    Reckoning reckoning(Intents intents) {
        return new Reckoning(
                intents.posts(),
                column(SENT),
                networks.stream()
                        .flatMap(network -> network.posts().stream().map(post -> post.text() + " on " + network.name()))
                        .toList(),
                column(RECORDED),
                this::history);
    }

    /** Everything that is known of one post, in the order of the books. */
    private List<String> history(String post) {
        var text = post.substring(0, post.indexOf(" on "));
        var there = networks.stream().flatMap(network -> network.posts().stream()
                .filter(each -> each.text().equals(text))
                .map(each -> "network %s: post %s, key %s".formatted(network.name(), each.id(), each.key())));
        return Stream.concat(column(HISTORY, text, text).stream(), there).toList();
    }

    /** How many signed posts are not over. */
    long unfinished() {
        return Long.parseLong(column("""
                select count(*) from publication where state not in ('SENT', 'ABANDONED', 'TAKEN_DOWN')""").get(0)) + Long.parseLong(column("""
                select count(*) from content_submission where state in ('IN_REVIEW', 'APPROVED', 'SCHEDULED')""").get(0));
    }

    long waitingMails() {
        return Long.parseLong(column("""
                select (select count(*) from notification_delivery where state = 'WAITING')
                    + (select count(*) from notification_notice where expanded_at is null)""").get(0));
    }

    /** First column, as text. */
    List<String> column(String sql, String... parameters) {
        try (var connection = database.connect("postgres")) {
            return column(connection, sql, parameters);
        } catch (SQLException failure) {
            throw new IllegalStateException("The books cannot be read: " + sql, failure);
        }
    }

    private static List<String> column(Connection connection, String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var values = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    /** Of what is not over, for whoever waits in vain. */
    String unfinishedOnes() {
        return Stream.concat(column("""
                                select item_name || ' ' || state || ' ' || coalesce(message, '') || ' next '
                                    || coalesce(next_try_at::text, '-') from publication
                                where state not in ('SENT', 'ABANDONED', 'TAKEN_DOWN') limit 20""").stream(), column("""
                                select 'submission ' || id || ' ' || state from content_submission
                                where state in ('IN_REVIEW', 'APPROVED', 'SCHEDULED') limit 20""").stream()).collect(Collectors.joining("\n"));
    }
}
