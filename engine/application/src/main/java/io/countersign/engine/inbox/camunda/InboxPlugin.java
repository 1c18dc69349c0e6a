package io.countersign.engine.inbox.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts our listener on every user task, as built-in: no caller can skip it, and cancelling calls it too. */
@Component
class InboxPlugin extends AbstractProcessEnginePlugin {

    /** Not the assignment: whoever is assigned, the update before it tells. */
    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_UPDATE,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final InboxListener listener;

    InboxPlugin(InboxListener listener) {
        this.listener = listener;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var others = engine.getCustomPostBPMNParseListeners();
        var all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new OnUserTasks(listener));
        engine.setCustomPostBPMNParseListeners(all);
    }

    private static final class OnUserTasks extends AbstractBpmnParseListener {

        private final TaskListener listener;

        OnUserTasks(TaskListener listener) {
            this.listener = listener;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
                EVENTS.forEach(event -> behavior.getTaskDefinition().addBuiltInTaskListener(event, listener));
            }
        }
    }
}
