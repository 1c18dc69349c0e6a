package io.countersign.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import io.countersign.plugin.spi.Plugin;
import io.countersign.probe.ProbePlugin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** {@link PluginJarIT} takes a right jar and refuses each wrong one for its fault. */
class PluginJarBitesTest {

    private static final List<Class<?>> CLASSES = List.of(
            ProbePlugin.class,
            ProbePlugin.Misnamed.class,
            ProbePlugin.Unaskable.class,
            ProbePlugin.Empty.class,
            ProbePlugin.Nothing.class,
            ProbePlugin.Streams.class);

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("plugin.jar");
    }

    @Test
    void takesARightJar() throws IOException {
        assertThat(failures(jar("probe", ProbePlugin.class, ""))).isEmpty();
    }

    @Test
    void refusesAJarWithoutAName() throws IOException {
        assertThat(failures(jar(null, ProbePlugin.class, ""))).containsExactly("namesItself()");
    }

    @Test
    void refusesAJarWithTheProductsClasses() throws IOException {
        assertThat(failures(jar("probe", ProbePlugin.class, "org/jspecify/annotations/Nullable.class")))
                .containsExactly("leavesOutWhatTheProductBrings()");
    }

    @Test
    void refusesAJarWithNothingInIt() throws IOException {
        assertThat(failures(jar("probe", ProbePlugin.Empty.class, "")))
                .containsExactly("bringsOnePluginAndAllItsLibraries()");
    }

    @Test
    void refusesAnOperationThatNoModelCanName() throws IOException {
        assertThat(failures(jar("probe", ProbePlugin.Misnamed.class, ""))).containsExactly("describesItsOperations()");
    }

    @Test
    void refusesAnOperationThatNoFormCanFill() throws IOException {
        assertThat(failures(jar("probe", ProbePlugin.Unaskable.class, ""))).containsExactly("describesItsOperations()");
    }

    private static List<String> failures(Path jar) {
        System.setProperty("plugin.jar", jar.toString());
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(request().selectors(selectClass(PluginJarIT.class)).build(), summary);
        return summary.getSummary().getFailures().stream()
                .map(TestExecutionSummary.Failure::getTestIdentifier)
                .map(TestIdentifier::getDisplayName)
                .toList();
    }

    private Path jar(String id, Class<? extends Plugin> plugin, String foreignEntry) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Version", "1");
        if (id != null) {
            manifest.getMainAttributes().putValue("Plugin-Id", id);
        }
        Path file = folder.resolve("probe.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            add(
                    jar,
                    "META-INF/services/" + Plugin.class.getName(),
                    plugin.getName().getBytes(StandardCharsets.UTF_8));
            for (Class<?> type : CLASSES) {
                add(jar, entry(type.getName()), bytes(type.getName()));
            }
            add(jar, entry("io.countersign.probe.ProbePlugin$Probe"), bytes("io.countersign.probe.ProbePlugin$Probe"));
            if (!foreignEntry.isEmpty()) {
                add(jar, foreignEntry, new byte[0]);
            }
        }
        return file;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private static String entry(String type) {
        return type.replace('.', '/') + ".class";
    }

    private static byte[] bytes(String type) throws IOException {
        try (InputStream content = PluginJarBitesTest.class.getClassLoader().getResourceAsStream(entry(type))) {
            return content.readAllBytes();
        }
    }
}
