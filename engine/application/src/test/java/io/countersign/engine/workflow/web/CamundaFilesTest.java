package io.countersign.engine.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a servlet context that knows no library, as that of the extracted layout. */
class CamundaFilesTest {

    @TempDir
    private Path folder;

    @Test
    void bringsTheBuiltInPartsOfCamundasApplications() throws LifecycleException, MalformedURLException {
        for (String application : List.of("tasklist", "cockpit", "admin")) {
            String file = "/plugin/" + application + "/app/plugin.js";

            assertThat(finds(file, context -> {})).as("%s without", file).isFalse();
            assertThat(finds(file, new CamundaFiles()::customize)).as(file).isTrue();
        }
    }

    private boolean finds(String file, Consumer<Context> customizer) throws LifecycleException, MalformedURLException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        Context context = tomcat.addContext("", folder.toString());
        customizer.accept(context);
        tomcat.getHost().start();
        try {
            return context.getServletContext().getResource(file) != null;
        } finally {
            tomcat.getHost().stop();
            tomcat.getHost().destroy();
        }
    }
}
