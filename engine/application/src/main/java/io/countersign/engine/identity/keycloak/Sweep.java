package io.countersign.engine.identity.keycloak;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.jdbc.SweepTurns;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Reads the directory every few seconds, on one node at a time. While Keycloak is away nothing changes, and that is said
 * once, not every time.
 */
@ByKeycloak
@Component
class Sweep implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private final Mirror mirror;
    private final SweepTurns turns;
    private final Acting acting;
    private final KeycloakSettings settings;
    private boolean away;

    Sweep(Mirror mirror, SweepTurns turns, Acting acting, KeycloakSettings settings) {
        this.mirror = mirror;
        this.turns = turns;
        this.acting = acting;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::look, settings.sweep(), Duration.ZERO));
    }

    private void look() {
        try {
            if (!turns.take(settings.sweep().dividedBy(2))) {
                return;
            }
            acting.runAsSystem("take over people and groups from Keycloak", mirror::sweep);
            turns.succeeded();
            if (away) {
                LOG.info("Keycloak answers again; people and groups are as it says.");
            }
            away = false;
        } catch (DirectoryAway failure) {
            if (!away) {
                LOG.warn(
                        "{} Who is logged in works on. It is tried again in {}.",
                        failure.getMessage(),
                        settings.sweep());
            }
            away = true;
        } catch (RuntimeException failure) {
            LOG.error("People and groups could not be taken over. It is tried again in {}.", settings.sweep(), failure);
        }
    }
}
