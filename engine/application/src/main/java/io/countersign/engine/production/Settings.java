package io.countersign.engine.production;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The settings as the product will read them, from files, environment and command line together. */
public final class Settings {

    private final Environment environment;
    private final Binder binder;

    public Settings(Environment environment) {
        this.environment = environment;
        this.binder = Binder.get(environment);
    }

    /** The value without surrounding space; empty when it is not set. */
    public String text(String name) {
        return binder.bind(name, Bindable.of(String.class)).orElse("").strip();
    }

    public boolean isSet(String name) {
        return !text(name).isEmpty();
    }

    public boolean isOn(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** All values below a name, by the rest of their names. */
    public Map<String, String> below(String name) {
        return binder.bind(name, Bindable.mapOf(String.class, String.class)).orElse(Map.of());
    }

    public boolean hasProfile(String name) {
        return environment.matchesProfiles(name);
    }
}
