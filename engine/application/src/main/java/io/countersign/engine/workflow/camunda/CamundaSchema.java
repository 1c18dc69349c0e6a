package io.countersign.engine.workflow.camunda;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's tables, made by Flyway from the scripts that the engine itself ships, so that one tool owns the whole
 * schema and the product runs under a database role that may not change it.
 */
@Component
class CamundaSchema implements JavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "camunda 7.24";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return SCRIPTS.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        for (String script : SCRIPTS) {
            String path = "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql";
            ScriptUtils.executeSqlScript(context.getConnection(), new EncodedResource(new ClassPathResource(path)));
        }
    }
}
