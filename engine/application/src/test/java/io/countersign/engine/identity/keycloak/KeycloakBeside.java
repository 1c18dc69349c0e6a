package io.countersign.engine.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a Keycloak of this JVM's own and tells the product of it; both know each other's address before they start. */
final class KeycloakBeside implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var port = freePort();
        var keycloak = KeycloakServer.start("http://localhost:" + port);
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
                        "countersign.identity.keycloak.patience=PT10S")
                .applyTo(context);
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
