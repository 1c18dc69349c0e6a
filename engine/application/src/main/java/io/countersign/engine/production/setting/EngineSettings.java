package io.countersign.engine.production.setting;

import io.countersign.engine.production.Danger;
import io.countersign.engine.production.Precaution;
import io.countersign.engine.production.Settings;
import java.util.ArrayList;
import java.util.List;

/** The process engine asks for each call whether the caller may. */
public final class EngineSettings implements Precaution {

    private static final String ENABLED = "camunda.bpm.authorization.enabled";
    private static final String GENERIC = "camunda.bpm.generic-properties.properties";

    /** What would switch the same off behind the starter's back. */
    private static final List<String> GENERIC_SWITCHES = List.of(
            GENERIC + ".authorization-enabled",
            GENERIC + ".authorization-enabled-for-custom-code",
            GENERIC + ".tenant-check-enabled");

    @Override
    public List<Danger> dangers(Settings settings) {
        List<Danger> dangers = new ArrayList<>();
        if (!settings.isOn(ENABLED)) {
            dangers.add(authorization(ENABLED, "Set it to true."));
        }
        GENERIC_SWITCHES.stream()
                .filter(name -> settings.isSet(name) && !settings.isOn(name))
                .forEach(name -> dangers.add(authorization(name, "Remove the setting.")));
        return dangers;
    }

    private static Danger authorization(String setting, String advice) {
        return new Danger(
                "The engine's authorization",
                setting,
                "it is off, so everybody may do everything in the engine",
                advice);
    }
}
