package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ContractNetwork;
import io.countersign.plugin.testkit.Trouble;
import java.util.Map;
import java.util.Set;

/** The sandbox's own network. Its trouble is a setting, so it is tested apart. */
record InProcessNetwork(MemoryPosts posts) implements ContractNetwork {

    @Override
    public Settings settings() {
        return new Settings(Map.of("handle", "@acme"), Map.of());
    }

    @Override
    public Settings settingsWithWrongSecret() {
        return settings();
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public int publications() {
        return posts.all().size();
    }

    @Override
    public boolean supports(Trouble trouble) {
        return false;
    }

    @Override
    public void prepare(Trouble trouble) {
        throw new IllegalArgumentException("Choose a behaviour instead of " + trouble + ".");
    }

    @Override
    public void close() {}
}
