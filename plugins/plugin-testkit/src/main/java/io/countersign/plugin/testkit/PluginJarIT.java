package io.countersign.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.operation.Operation;
import io.countersign.plugin.spi.setting.Setting;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/**
 * The finished jar, opened as the product opens it. The build runs this for every plugin that has this test-kit on its test
 * class path; the jar's path comes in the system property {@code plugin.jar}.
 */
final class PluginJarIT {

    private static final Set<Class<?>> INPUTS =
            Set.of(String.class, Integer.class, Long.class, Boolean.class, int.class, long.class, boolean.class);

    private final Path jar = Path.of(System.getProperty("plugin.jar", ""));

    @Test
    void namesItself() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Plugin-Id"))
                    .matches("[a-z0-9-]+");
            assertThat(file.getManifest().getMainAttributes().getValue("Plugin-Version"))
                    .isNotBlank();
        }
    }

    @Test
    void leavesOutWhatTheProductBrings() throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.startsWith("io/countersign/plugin/spi/"))
                    .noneMatch(name -> name.startsWith("io/countersign/plugin/testkit/"))
                    .noneMatch(name -> name.startsWith("org/jspecify/"))
                    .noneMatch(name -> name.startsWith("org/springframework/"))
                    .noneMatch(name -> name.startsWith("org/camunda/"));
        }
    }

    @Test
    void bringsOnePluginAndAllItsLibraries() throws IOException {
        try (PluginLoader loader = new PluginLoader(jar)) {
            assertThat(loader.plugins()).hasSize(1);
            assertThat(contributions(loader.plugins().get(0))).isNotEmpty();
        }
    }

    private static List<?> contributions(Plugin plugin) {
        return Stream.of(plugin.channels(), plugin.notifiers(), plugin.operations())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void describesItsChannels() throws IOException {
        try (PluginLoader loader = new PluginLoader(jar)) {
            assertThat(loader.plugins().get(0).channels())
                    .allSatisfy(PluginJarIT::describes)
                    .extracting(ChannelFactory::type)
                    .doesNotHaveDuplicates();
        }
    }

    private static void describes(ChannelFactory factory) {
        assertThat(factory.type()).matches("[a-z][a-z0-9]*");
        assertThat(factory.name()).isNotBlank();
        assertThat(factory.limits().text()).isPositive();
        assertThat(factory.delivery()).isNotNull();
        assertThat(factory.settings()).extracting(Setting::key).doesNotHaveDuplicates();
        assertThat(factory.settings()).extracting(Setting::label).doesNotContain("");
    }

    @Test
    void describesItsOperations() throws IOException {
        try (PluginLoader loader = new PluginLoader(jar)) {
            assertThat(loader.plugins().get(0).operations())
                    .allSatisfy(PluginJarIT::describes)
                    .extracting(Operation::id)
                    .doesNotHaveDuplicates();
        }
    }

    private static void describes(Operation<?, ?> operation) {
        assertThat(operation.id()).matches("[A-Za-z][A-Za-z0-9]*");
        assertThat(operation.name()).isNotBlank();
        assertThat(operation.description()).isNotBlank();
        assertThat(Stream.of(operation.input(), operation.output())
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(RecordComponent::getType))
                .allMatch(type -> type.isEnum() || INPUTS.contains(type));
    }
}
