package io.countersign.engine.workflow.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.WebResourceRoot.ResourceSetType;
import org.springframework.boot.web.embedded.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.embedded.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets Camunda's applications find their built-in parts, without which each of them stays an empty page. They ask the
 * servlet context, to which Spring Boot gives only jars that the class path names itself; in the extracted layout, which
 * starts fastest, the manifest of the application's jar names them.
 */
@Component
class CamundaFiles implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, TomcatContextCustomizer {

    private static final String FOLDER = "/META-INF/resources";
    private static final String KNOWN_FILE = "META-INF/resources/plugin/tasklist/app/plugin.js";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(this);
    }

    @Override
    public void customize(Context context) {
        context.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)) {
                jars().forEach(jar ->
                        context.getResources().createWebResourceSet(ResourceSetType.RESOURCE_JAR, "/", jar, FOLDER));
            }
        });
    }

    /** The jar of Camunda's pages when it lies in a folder; from a jar within a jar, Spring Boot serves it already. */
    private static Stream<URL> jars() {
        URL file = Objects.requireNonNull(CamundaFiles.class.getClassLoader().getResource(KNOWN_FILE), KNOWN_FILE);
        try {
            return file.openConnection() instanceof JarURLConnection jar
                    ? Stream.of(jar.getJarFileURL())
                            .filter(url -> url.getProtocol().equals("file"))
                    : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
