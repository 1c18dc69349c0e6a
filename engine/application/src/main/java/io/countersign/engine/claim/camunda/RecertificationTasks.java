package io.countersign.engine.claim.camunda;

import io.countersign.process.ClaimRecertification.UserTask;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts our handling behind the form of a lapsed claim. */
@Component
class RecertificationTasks extends AbstractProcessEnginePlugin {

    private final RecertificationAnswers answers;

    RecertificationTasks(RecertificationAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<>();
            engine.setCustomPostBPMNParseListeners(listeners);
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                if (activity.getId().equals(UserTask.RECERTIFY_CLAIM)) {
                    handle(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
                }
            }
        });
    }

    private void handle(TaskDefinition task) {
        task.setTaskFormHandler(new RecertificationForm(task.getTaskFormHandler(), answers));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, answers);
    }
}
