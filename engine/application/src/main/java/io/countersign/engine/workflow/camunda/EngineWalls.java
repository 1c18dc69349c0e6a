package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.Deserialization;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * The engine's own wall: whatever gets deployed, queried or stored, no code of a model's author runs. It does not rely on
 * a check at the door.
 */
@Component
class EngineWalls extends AbstractProcessEnginePlugin {

    /** Where XML schemas may come from: our own files and jars, never the network. */
    static final String SCHEMAS_FROM = "file,jar:file,nested,jar:nested";

    private final ModelNames names;

    EngineWalls(ModelNames names) {
        this.names = names;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        closeExpressionsAndScripts(engine);
        closeXml(engine);
        closeVariablesAndQueries(engine);
        engine.setTenantCheckEnabled(false);
    }

    private void closeExpressionsAndScripts(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new SafeExpressions(names));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableScriptCompilation(false);
        engine.setArtifactFactory(new NoClasses());
        engine.setBpmnParseFactory(SafeParse::new);
        engine.setCmmnEnabled(false);
    }

    private static void closeXml(ProcessEngineConfigurationImpl engine) {
        engine.setEnableXxeProcessing(false);
        // Also for readers of models that are not the engine's own.
        System.setProperty("javax.xml.accessExternalSchema", SCHEMAS_FROM);
    }

    private static void closeVariablesAndQueries(ProcessEngineConfigurationImpl engine) {
        Deserialization.close();
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDeserializationAllowedClasses("");
        engine.setDeserializationAllowedPackages("");
        engine.setEnableExpressionsInAdhocQueries(false);
        // Filters ask for currentUser() and currentUserGroups(); they see nothing else, see NamesInModels.
        engine.setEnableExpressionsInStoredQueries(true);
    }
}
