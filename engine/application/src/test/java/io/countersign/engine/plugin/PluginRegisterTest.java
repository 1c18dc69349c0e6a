package io.countersign.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.plugin.jar.FoundPlugin;
import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.notifier.Notifier;
import io.countersign.plugin.spi.notifier.NotifierFactory;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluginRegisterTest {

    private final PluginRegister register = new PluginRegister();

    @Test
    void refusesASecondPluginOfTheSameTypeAndKeepsTheFirst() {
        register.take(found("first", bringing("chat")));
        register.take(found("second", bringing("chat")));

        List<InstalledPlugin> installed = register.loaded().installed();
        assertThat(installed)
                .extracting(InstalledPlugin::state)
                .containsExactly(InstalledPlugin.State.RUNNING, InstalledPlugin.State.FAILED);
        assertThat(installed.get(1).message()).contains("'chat'", "first", "Remove one of the two");
        assertThat(register.loaded().notifiers()).hasSize(1);
    }

    @Test
    void refusesATypeThatIsNotWellFormed() {
        register.take(found("odd", bringing("Ch at")));

        assertThat(register.loaded().installed().get(0).message()).contains("'Ch at'", "not well-formed");
    }

    @Test
    void survivesAPluginThatThrows() {
        register.take(found("thrower", new Plugin() {
            @Override
            public List<NotifierFactory> notifiers() {
                throw new IllegalStateException("boom");
            }
        }));

        assertThat(register.loaded().installed().get(0).message()).contains("thrower", "boom");
    }

    private static FoundPlugin found(String id, Plugin plugin) {
        return new FoundPlugin(id, "1", plugin, null);
    }

    private static Plugin bringing(String notifier) {
        return new Plugin() {
            @Override
            public List<NotifierFactory> notifiers() {
                return List.of(new NamedNotifier(notifier));
            }
        };
    }

    private record NamedNotifier(String type) implements NotifierFactory {
        @Override
        public String name() {
            return type;
        }

        @Override
        public List<Setting> settings() {
            return List.of();
        }

        @Override
        public Notifier open(Settings settings, Http http) {
            return notice -> {};
        }
    }
}
