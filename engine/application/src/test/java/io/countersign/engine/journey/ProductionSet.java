package io.countersign.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.Visitor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** What {@code docker/production/start} started, seen from outside: through the proxy's TLS, as its variables say. */
final class ProductionSet {

    private final SSLContext trust = trust(Path.of(variable("AUTHORITY")));
    private final CompanyLogin login = new CompanyLogin(workspace(), variable("PEOPLE_PASSWORD"));
    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();

    /** Somebody of the company who is logged in; once per test run, for each second factor counts once. */
    Visitor visitor(String userName) {
        return visitors.computeIfAbsent(userName, name -> {
            Visitor visitor = stranger();
            login.logIn(visitor, name);
            return visitor;
        });
    }

    Visitor stranger() {
        return Visitor.at(workspace(), trust);
    }

    /** Where the proxy knocks. */
    Visitor besideTheProxy() {
        return Visitor.at(URI.create(variable("ENGINE")), trust);
    }

    CompanyLogin login() {
        return login;
    }

    static URI workspace() {
        return URI.create(variable("WORKSPACE"));
    }

    /** Subjects of the mails that somebody got, by what MailDev shows. */
    List<String> subjectsTo(String userName) {
        JsonNode mails =
                Visitor.at(URI.create(variable("MAIL")), trust).get("/email").body();
        return StreamSupport.stream(mails.spliterator(), false)
                .filter(mail -> mail.at("/to/0/address").asText().equals(userName + "@example.org"))
                .map(mail -> mail.at("/subject").asText())
                .toList();
    }

    static String variable(String name) {
        String value = System.getenv("PRODUCTION_" + name);
        assertThat(value).as("PRODUCTION_" + name).isNotNull();
        return value;
    }

    /** Believes the one authority that is in the file, and none that Java brings. */
    private static SSLContext trust(Path authority) {
        try (var file = Files.newInputStream(authority)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(file));
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException failure) {
            throw new AssertionError(authority + " cannot be read", failure);
        }
    }
}
