package io.countersign.engine.workflow.camunda;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.jspecify.annotations.Nullable;

/** Knows no script language, whatever lies on the class path. */
final class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        // The engine offers its own JUEL engine here at start; it is not taken.
    }

    @Override
    public @Nullable ScriptEngineManager getScriptEngineManager() {
        return null;
    }

    @Override
    public @Nullable ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        return null;
    }
}
