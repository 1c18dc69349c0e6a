package io.countersign.engine.plugin.jar;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.Plugin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    /** The same name as a library of the product, with other content: the plugin must get its own. */
    private static final String OWN_LIBRARY =
            "package org.slf4j; public class LoggerFactory { public static String mine() { return \"mine\"; } }";

    private static final String PLUGIN = """
            package acme;
            public class AcmePlugin implements io.countersign.plugin.spi.Plugin {
                public String toString() {
                    return org.slf4j.LoggerFactory.mine() + sees("org.springframework.context.ApplicationContext")
                            + sees("io.countersign.engine.plugin.Plugins") + sees("org.camunda.bpm.engine.ProcessEngine");
                }
                private static String sees(String name) {
                    try {
                        Class.forName(name);
                        return " sees " + name;
                    } catch (ClassNotFoundException hidden) {
                        return "";
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void loadsAJarWithItsOwnLibrariesAndNothingOfTheProduct() throws IOException {
        new PluginJar()
                .source("org.slf4j.LoggerFactory", OWN_LIBRARY)
                .source("acme.AcmePlugin", PLUGIN)
                .entry("acme.AcmePlugin")
                .write(folder.resolve("acme.jar"), "acme-plugin");

        try (PluginFolder plugins = new PluginFolder(folder)) {
            FoundPlugin acme = plugins.load().get(0);

            assertThat(acme.message()).isNull();
            assertThat(acme.id()).isEqualTo("acme-plugin");
            assertThat(acme.version()).isEqualTo("1.2.3");
            assertThat(acme.plugin()).isInstanceOf(Plugin.class).hasToString("mine");
        }
    }

    @Test
    void tellsOfEachBrokenJarAndLoadsTheOthers() throws IOException {
        new PluginJar().entry("acme.Missing").write(folder.resolve("a.jar"), "missing-class");
        new PluginJar().write(folder.resolve("b.jar"), "no-entry");
        new PluginJar()
                .source(
                        "acme.Bad",
                        "package acme; public class Bad implements io.countersign.plugin.spi.Plugin {"
                                + " static int x = 1 / Integer.parseInt(\"0\"); }")
                .entry("acme.Bad")
                .write(folder.resolve("c.jar"), "explodes");
        Files.writeString(folder.resolve("d.jar"), "no jar at all");
        new PluginJar()
                .source("acme.Good", "package acme; public class Good implements io.countersign.plugin.spi.Plugin {}")
                .entry("acme.Good")
                .write(folder.resolve("e.jar"), "good");
        new PluginJar()
                .source("acme.Twin", "package acme; public class Twin implements io.countersign.plugin.spi.Plugin {}")
                .entry("acme.Twin")
                .write(folder.resolve("f.jar"), "good");

        try (PluginFolder plugins = new PluginFolder(folder)) {
            List<FoundPlugin> found = plugins.load();

            assertThat(found).hasSize(6);
            assertThat(found).filteredOn(each -> each.plugin() != null).hasSize(1);
            assertThat(found).filteredOn(each -> each.plugin() == null).allSatisfy(each -> assertThat(each.message())
                    .contains(".jar", "start again"));
        }
    }

    @Test
    void findsNothingInAFolderThatIsNotThere() {
        try (PluginFolder plugins = new PluginFolder(folder.resolve("nowhere"))) {
            assertThat(plugins.load()).isEmpty();
        }
    }
}
