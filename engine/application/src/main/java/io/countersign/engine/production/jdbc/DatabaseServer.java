package io.countersign.engine.production.jdbc;

import io.countersign.engine.production.Danger;
import io.countersign.engine.production.Precaution;
import io.countersign.engine.production.Settings;
import io.countersign.engine.production.setting.DatabaseAddress;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Asks the server itself, over the very connection that the product would use. */
public final class DatabaseServer implements Precaution {

    private static final int SECONDS_TO_CONNECT = 10;
    private static final int SECONDS_TO_ANSWER = 30;

    private final DatabaseAddress address;

    public DatabaseServer(DatabaseAddress address) {
        this.address = address;
    }

    @Override
    public List<Danger> dangers(Settings settings) {
        var connection = address.connection(settings);
        if (connection == null || !address.dangers(settings).isEmpty()) {
            return List.of();
        }
        return ask(settings.text("spring.datasource.url"), connection);
    }

    /** Asks whatever server is there; whether its address is safe was decided before. */
    static List<Danger> ask(String url, Properties connection) {
        PGProperty.CONNECT_TIMEOUT.set(connection, SECONDS_TO_CONNECT);
        PGProperty.LOGIN_TIMEOUT.set(connection, SECONDS_TO_CONNECT);
        PGProperty.SOCKET_TIMEOUT.set(connection, SECONDS_TO_ANSWER);
        try (var server = new Driver().connect(url, connection)) {
            if (server == null) {
                return List.of();
            }
            List<Danger> dangers = new ArrayList<>();
            dangers.addAll(Durability.dangers(server));
            dangers.addAll(DatabaseRole.dangers(server));
            return dangers;
        } catch (SQLException refused) {
            return List.of(new Danger(
                    "The database",
                    "spring.datasource",
                    "it cannot be asked: " + firstLine(refused),
                    "Correct address, user, password or sslrootcert, or start it."));
        }
    }

    private static String firstLine(SQLException refused) {
        var message = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
