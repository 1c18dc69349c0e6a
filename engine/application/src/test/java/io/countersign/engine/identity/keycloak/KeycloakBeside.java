package io.countersign.engine.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A Keycloak of this JVM's own. Both know each other's address beforehand, and it is started after the product, so that every
 * test that uses it also shows that the product starts while Keycloak is away.
 */
final class KeycloakBeside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var port = freePort();
        var keycloak = KeycloakServer.prepare("http://localhost:" + port);
        TestPropertyValues.of(
                        "server.port=" + port,
                        "countersign.public-address=http://localhost:" + port,
                        "countersign.identity.provider=keycloak",
                        "countersign.identity.keycloak.issuer=" + keycloak.issuer(),
                        "countersign.identity.keycloak.workspace.id=countersign-workspace",
                        "countersign.identity.keycloak.workspace.secret=" + KeycloakServer.WORKSPACE_SECRET,
                        "countersign.identity.keycloak.directory.id=countersign-identity",
                        "countersign.identity.keycloak.directory.secret=" + KeycloakServer.IDENTITY_SECRET,
                        "countersign.identity.keycloak.sweep=PT1S",
                        "countersign.identity.keycloak.fresh=PT30S",
                        "countersign.identity.keycloak.patience=PT10S")
                .applyTo(context);
        context.addApplicationListener((ApplicationListener<ApplicationReadyEvent>) ready -> keycloak.start());
        context.getBeanFactory().registerSingleton("keycloakServer", keycloak);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
