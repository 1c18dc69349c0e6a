package io.countersign.engine.production;

import io.countersign.engine.production.jdbc.DatabaseServer;
import io.countersign.engine.production.setting.Accounts;
import io.countersign.engine.production.setting.DatabaseAddress;
import io.countersign.engine.production.setting.EngineSettings;
import io.countersign.engine.production.setting.PublicSide;
import io.countersign.engine.production.setting.Secrets;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Refuses to start an unsafe production, before a table is made, a port is opened or a job is run. All that is unsafe is said
 * at once; the database is asked last, and only when its address is safe to send a password to.
 */
final class ProductionGate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PROFILE = "production";

    private static final List<Precaution> PRECAUTIONS = List.of(
            new PublicSide(),
            new Accounts(),
            new Secrets(),
            new EngineSettings(),
            new DatabaseAddress(),
            new DatabaseServer(new DatabaseAddress()));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = new Settings(context.getEnvironment());
        if (!settings.hasProfile(PROFILE)) {
            return;
        }
        var dangers = PRECAUTIONS.stream()
                .flatMap(precaution -> precaution.dangers(settings).stream())
                .toList();
        if (!dangers.isEmpty()) {
            throw new UnsafeProduction(dangers);
        }
    }
}
