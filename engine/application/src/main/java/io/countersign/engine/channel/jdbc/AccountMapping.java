package io.countersign.engine.channel.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.AccountState;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.plugin.Plugins;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Limits;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Between rows and accounts. */
@Component
class AccountMapping implements RowMapper<Account> {

    /** Of an account whose plugin is gone and that was never tested: nothing can be checked, nothing is published. */
    private static final Limits NOTHING = new Limits(
            OptionalInt.empty(),
            0,
            Limits.TextUnit.CODE_POINTS,
            OptionalInt.empty(),
            OptionalInt.empty(),
            Limits.TextFormat.PLAIN,
            0,
            0,
            Set.of(),
            0);

    private final ObjectMapper json;
    private final Plugins plugins;

    AccountMapping(ObjectMapper json, Plugins plugins) {
        this.json = json;
        this.plugins = plugins;
    }

    @Override
    public Account mapRow(ResultSet row, int number) throws SQLException {
        String type = row.getString("channel");
        Optional<ChannelFactory> factory = plugins.channel(type);
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                type,
                factory.map(ChannelFactory::name).orElse(type),
                row.getString("name"),
                markets(row),
                read(row.getString("settings"), new TypeReference<Map<String, String>>() {}),
                limits(row.getString("limits"), factory),
                row.getInt("per_minute"),
                new PersonId(row.getString("business_owner")),
                new PersonId(row.getString("technical_owner")),
                health(row),
                identity(row),
                row.getLong("revision"));
    }

    private static SortedSet<String> markets(ResultSet row) throws SQLException {
        return new TreeSet<>(Arrays.asList((String[]) row.getArray("markets").getArray()));
    }

    private Limits limits(@Nullable String own, Optional<ChannelFactory> factory) {
        return own == null
                ? factory.map(ChannelFactory::limits).orElse(NOTHING)
                : read(own, new TypeReference<Limits>() {});
    }

    private static Account.Health health(ResultSet row) throws SQLException {
        return new Account.Health(
                AccountState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("state_message")),
                Optional.ofNullable(row.getTimestamp("tested_at")).map(Timestamp::toInstant));
    }

    private static Optional<Account.Identity> identity(ResultSet row) throws SQLException {
        Optional<URI> profile = Optional.ofNullable(row.getString("profile")).map(URI::create);
        String displayName = Optional.ofNullable(row.getString("display_name")).orElse("");
        return Optional.ofNullable(row.getString("handle"))
                .map(handle -> new Account.Identity(handle, displayName, profile));
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Table channel_account: a row holds JSON that cannot be read.", unreadable);
        }
    }

    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
