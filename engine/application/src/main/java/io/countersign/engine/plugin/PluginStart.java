package io.countersign.engine.plugin;

import io.countersign.engine.plugin.jar.ClassPathPlugins;
import io.countersign.engine.plugin.jar.FoundPlugin;
import io.countersign.engine.plugin.jar.PluginFolder;
import io.countersign.engine.plugin.operation.PluginOperation;
import io.countersign.engine.workflow.ExternalOperation;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.operation.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Loads the plugins before there are beans, because their operations become beans that models can name. */
@Component
class PluginStart implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {

    private @Nullable Environment environment;

    /** By a setter, because what registers beans is made before constructors can be given any. */
    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        PluginSettings settings = Binder.get(Objects.requireNonNull(environment))
                .bindOrCreate("countersign.plugins", PluginSettings.class);
        PluginFolder folder = new PluginFolder(settings.folder());
        LoadedPlugins plugins = load(folder);
        register(registry, "pluginFolder", PluginFolder.class, folder);
        register(registry, "plugins", Plugins.class, plugins);
        plugins.operations().values().forEach(operation -> register(registry, operation));
    }

    private static LoadedPlugins load(PluginFolder folder) {
        PluginRegister register = new PluginRegister();
        List<FoundPlugin> jars = folder.load();
        jars.forEach(register::take);
        Set<String> taken = jars.stream()
                .flatMap(found -> Stream.ofNullable(found.plugin()))
                .map(plugin -> plugin.getClass().getName())
                .collect(Collectors.toSet());
        ClassPathPlugins.load(taken).forEach(register::take);
        return register.loaded();
    }

    private static <T> void register(BeanDefinitionRegistry registry, String name, Class<T> type, T bean) {
        registry.registerBeanDefinition(
                name,
                BeanDefinitionBuilder.genericBeanDefinition(type, () -> bean).getBeanDefinition());
    }

    private static void register(BeanDefinitionRegistry registry, Operation<?, ?> operation) {
        ConfigurableListableBeanFactory beans = (ConfigurableListableBeanFactory) registry;
        registry.registerBeanDefinition(
                operation.id(),
                BeanDefinitionBuilder.genericBeanDefinition(
                                ExternalOperation.class,
                                () -> new PluginOperation<>(
                                        operation, beans.getBean(Http.class), beans.getBean(Clock.class)))
                        .getBeanDefinition());
    }
}
