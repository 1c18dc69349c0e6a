package io.countersign.engine.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.production.setting.Accounts;
import io.countersign.engine.production.setting.DatabaseAddress;
import io.countersign.engine.production.setting.EngineSettings;
import io.countersign.engine.production.setting.PublicSide;
import io.countersign.engine.production.setting.Secrets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockEnvironment;

class UnsafeSettingsTest {

    private static final String SAFE_SECRET = "k3J9vQ0xZt7LwB2nRfYc8uHs";

    private final MockEnvironment environment = safe();

    @Test
    void findsNothingInASafeInstallation() {
        assertThat(dangers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countersign.public-address | | The public address (countersign.public-address): it is not set. Set it to",
                "countersign.public-address | http://sign.example.org | The public address (countersign.public-address): http://sign.example.org is not https",
                "countersign.identity.provider | local | Local accounts (countersign.identity.provider): ",
                "countersign.identity.provider | | Local accounts (countersign.identity.provider): ",
                "countersign.demo.enabled | true | The demo company (countersign.demo.enabled): ",
                "camunda.bpm.admin-user.id | demo | Camunda's setup (camunda.bpm.admin-user.id): ",
                "camunda.bpm.authorization.enabled | false | The engine's authorization (camunda.bpm.authorization.enabled): it is off",
                "camunda.bpm.authorization.enabled | | The engine's authorization (camunda.bpm.authorization.enabled): it is off",
                "camunda.bpm.generic-properties.properties.authorization-enabled | false | The engine's authorization (camunda.bpm.generic-properties",
                "spring.datasource.password | | The database's password (spring.datasource.password): it is empty",
                "spring.datasource.password | postgres | The database's password (spring.datasource.password): it is one that stands in manuals",
                "spring.datasource.password | ChangeMe-ChangeMe-42 | The database's password (spring.datasource.password): it is one that stands in manuals",
                "spring.datasource.password | k3J9vQ0x | The database's password (spring.datasource.password): it is shorter than 16",
                "spring.datasource.password | aaaaaaaaaaaaaaaaaaaaaaa | The database's password (spring.datasource.password): it repeats",
                "countersign.identity.keycloak.workspace.secret | | The secret of the workspace at Keycloak (countersign.identity.keycloak.workspace.secret): it is empty",
                "countersign.identity.keycloak.directory.secret | | The secret of the reader of people at Keycloak (countersign.identity.keycloak.directory.secret): it is empty",
                "countersign.identity.keycloak.issuer | http://login.example.org/realms/c | Keycloak's address (countersign.identity.keycloak.issuer): http://login.example.org/realms/c is not https",
                "countersign.identity.keycloak.back-channel | http://keycloak:8080/realms/c | Keycloak's address (countersign.identity.keycloak.back-channel): http",
                "spring.mail.username | mailer | The mail server's password (spring.mail.password): it is empty",
                "spring.datasource.url | | The database (spring.datasource.url): none is named",
                "spring.datasource.url | embedded | The database (spring.datasource.url): none is named",
                "spring.datasource.url | jdbc:h2:mem:x | The database (spring.datasource.url): this is no address of a PostgreSQL",
                "spring.datasource.url | jdbc:postgresql://db/c | The connection to the database (spring.datasource.url, sslmode): the server's certificate",
                "spring.datasource.url | jdbc:postgresql://db/c?sslmode=require | The connection to the database (spring.datasource.url, sslmode): the server's",
                "spring.datasource.url | jdbc:postgresql://db/c?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory | The connection to the database (spring.datasource.url, sslfactory): org.postgresql.ssl.NonValidatingFactory decides",
                "spring.datasource.url | jdbc:postgresql://db/c?sslmode=verify-full&sslhostnameverifier=x.Any | The connection to the database (spring.datasource.url, sslhostnameverifier): x.Any decides",
                "server.forward-headers-strategy | framework | Forwarded headers (server.forward-headers-strategy): framework believes",
                "server.forward-headers-strategy | NATIVE | Forwarded headers (server.tomcat.remoteip.internal-proxies): no proxy is named",
                "server.tomcat.remoteip.remote-ip-header | X-Real-IP | Forwarded headers (server.tomcat.remoteip.internal-proxies): no proxy is named",
            })
    void findsEachUnsafeSettingAndNothingElse(String setting, String value, String line) {
        environment.setProperty(setting, value == null ? "" : value);

        assertThat(dangers()).singleElement().satisfies(danger -> assertThat(danger.toString())
                .startsWith(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "\\d+\\.\\d+\\.\\d+\\.\\d+", "203\\.0\\..*", "("})
    void believesNoProxyThatCouldBeAnybody(String proxies) {
        environment.setProperty("server.forward-headers-strategy", "native");
        environment.setProperty("server.tomcat.remoteip.internal-proxies", proxies);

        assertThat(dangers()).extracting(Danger::setting).containsExactly("server.tomcat.remoteip.internal-proxies");
    }

    @Test
    void believesAProxyThatIsNamed() {
        environment.setProperty("server.forward-headers-strategy", "native");
        environment.setProperty("server.tomcat.remoteip.internal-proxies", "10\\.77\\.0\\.2");

        assertThat(dangers()).isEmpty();
    }

    @Test
    void findsATransportThatThePoolWouldWeaken() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/c");
        environment.setProperty("spring.datasource.hikari.data-source-properties.sslmode", "prefer");

        assertThat(dangers()).singleElement().hasToString("""
                The connection to the database (spring.datasource.url, sslmode): the server's certificate and name are not \
                verified, sslmode is prefer. Use sslmode=verify-full with sslrootcert, and nothing else.""");
    }

    @Test
    void neverPrintsASecret() {
        environment.setProperty("spring.datasource.password", "hunter2");
        environment.setProperty("countersign.identity.keycloak.workspace.secret", "hunter3");

        assertThat(dangers()).hasSize(2).allSatisfy(danger -> assertThat(danger.toString())
                .doesNotContain("hunter"));
    }

    @Test
    void saysEverythingAtOnceBeforeAnythingStarts() {
        environment.setProperty("countersign.public-address", "http://sign.example.org");
        environment.setProperty("countersign.demo.enabled", "true");
        environment.setProperty("spring.datasource.url", "embedded");
        environment.setActiveProfiles("production");

        assertThatThrownBy(this::gate)
                .hasMessageContaining("- The public address (")
                .hasMessageContaining("- The demo company (")
                .hasMessageContaining("- The database (");
    }

    @Test
    void asksNothingOfAFirstRun() {
        environment.setProperty("spring.datasource.url", "embedded");

        assertThatCode(this::gate).doesNotThrowAnyException();
    }

    private void gate() {
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(new StandardEnvironment());
            context.getEnvironment().setActiveProfiles(environment.getActiveProfiles());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(environment.getPropertySources().iterator().next());
            new ProductionGate().initialize(context);
        }
    }

    private List<Danger> dangers() {
        var settings = new Settings(environment);
        return Stream.of(new PublicSide(), new Accounts(), new Secrets(), new EngineSettings(), new DatabaseAddress())
                .flatMap(precaution -> precaution.dangers(settings).stream())
                .toList();
    }

    private static MockEnvironment safe() {
        return new MockEnvironment()
                .withProperty("countersign.public-address", "https://sign.example.org")
                .withProperty("countersign.identity.provider", "keycloak")
                .withProperty("countersign.identity.keycloak.issuer", "https://login.example.org/realms/countersign")
                .withProperty("countersign.identity.keycloak.workspace.secret", SAFE_SECRET)
                .withProperty("countersign.identity.keycloak.directory.secret", SAFE_SECRET)
                .withProperty("camunda.bpm.authorization.enabled", "true")
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/countersign?sslmode=verify-full")
                .withProperty("spring.datasource.username", "countersign")
                .withProperty("spring.datasource.password", SAFE_SECRET);
    }
}
