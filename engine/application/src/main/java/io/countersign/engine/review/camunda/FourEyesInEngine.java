package io.countersign.engine.review.camunda;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.ResourceAuthorizationProvider;
import org.springframework.stereotype.Component;

/**
 * Holds four eyes where every way into the engine passes: both REST interfaces, Tasklist and the Java API. A refusal is an
 * {@code AuthorizationException}, which all of them answer as 403 with its message.
 */
@Component
class FourEyesInEngine extends AbstractProcessEnginePlugin {

    private final EngineDoor door;
    private final AssignmentDoor assignments;
    private final ReviewForms forms;

    FourEyesInEngine(EngineDoor door, AssignmentDoor assignments, ReviewForms forms) {
        this.door = door;
        this.assignments = assignments;
        this.forms = forms;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = engine.getCustomPostBPMNParseListeners();
        var all = new ArrayList<>(listeners == null ? new ArrayList<>() : listeners);
        all.add(forms);
        engine.setCustomPostBPMNParseListeners(all);
    }

    /** The engine's own checkers and rights exist by now; ours stand beside them. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getCommandCheckers().add(proxy(CommandChecker.class, door));
        engine.setResourceAuthorizationProvider(proxy(
                ResourceAuthorizationProvider.class, assignments.before(engine.getResourceAuthorizationProvider())));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
