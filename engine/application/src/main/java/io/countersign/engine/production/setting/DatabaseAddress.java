package io.countersign.engine.production.setting;

import io.countersign.engine.production.Danger;
import io.countersign.engine.production.Precaution;
import io.countersign.engine.production.Settings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Where the database is, and that the way there is encrypted and its end proven. */
public final class DatabaseAddress implements Precaution {

    private static final String URL = "spring.datasource.url";
    private static final String POOL = "spring.datasource.hikari.data-source-properties";
    private static final String DEFAULT_FACTORY = "org.postgresql.ssl.LibPQFactory";

    @Override
    public List<Danger> dangers(Settings settings) {
        var address = settings.text(URL);
        if (address.isEmpty() || address.equals("embedded")) {
            return List.of(new Danger(
                    "The database",
                    URL,
                    "none is named, and the one beside the process is for a first run: it asks nobody for a password",
                    "Set it to jdbc:postgresql://host/database?sslmode=verify-full."));
        }
        var connection = connection(settings);
        if (connection == null) {
            return List.of(new Danger(
                    "The database",
                    URL,
                    "this is no address of a PostgreSQL",
                    "Write it like jdbc:postgresql://host/database?sslmode=verify-full."));
        }
        return transport(connection).map(List::of).orElse(List.of());
    }

    /** What the driver will use, wherever it is written; null when the address cannot be read. */
    public @Nullable Properties connection(Settings settings) {
        var defaults = new Properties();
        defaults.putAll(settings.below(POOL));
        PGProperty.USER.set(defaults, settings.text("spring.datasource.username"));
        PGProperty.PASSWORD.set(defaults, settings.text("spring.datasource.password"));
        var url = settings.text(URL);
        return url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, defaults) : null;
    }

    private static Optional<Danger> transport(Properties connection) {
        var mode = String.valueOf(PGProperty.SSL_MODE.getOrDefault(connection));
        if (!mode.toLowerCase(Locale.ROOT).equals("verify-full")) {
            return Optional.of(tls(
                    "sslmode",
                    "the server's certificate and name are not verified"
                            + (mode.equals("null") ? "" : ", sslmode is " + mode)));
        }
        var factory = PGProperty.SSL_FACTORY.getOrDefault(connection);
        if (factory != null && !factory.equals(DEFAULT_FACTORY)) {
            return Optional.of(tls("sslfactory", factory + " decides which certificates are believed"));
        }
        var verifier = PGProperty.SSL_HOSTNAME_VERIFIER.getOrDefault(connection);
        return verifier == null
                ? Optional.empty()
                : Optional.of(tls("sslhostnameverifier", verifier + " decides which names are believed"));
    }

    private static Danger tls(String parameter, String why) {
        return new Danger(
                "The connection to the database",
                URL + ", " + parameter,
                why,
                "Use sslmode=verify-full with sslrootcert, and nothing else.");
    }
}
