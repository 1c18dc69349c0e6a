package io.countersign.engine.compliance.rule.release.camunda;

import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.process.RuleRelease.UserTask;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Refuses to end the question about rules, on whichever way into the engine, before somebody has decided. */
@Component
class RuleReleaseTasks extends AbstractProcessEnginePlugin implements TaskListener {

    private final ObjectProvider<RuleDrafts> drafts;

    RuleReleaseTasks(ObjectProvider<RuleDrafts> drafts) {
        this.drafts = drafts;
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
                if (activity.getId().equals(UserTask.DECIDE_ON_RULES)) {
                    ((UserTaskActivityBehavior) activity.getActivityBehavior())
                            .getTaskDefinition()
                            .addBuiltInTaskListener(EVENTNAME_COMPLETE, RuleReleaseTasks.this);
                }
            }
        });
    }

    @Override
    public void notify(DelegateTask task) {
        var draft = drafts.getObject().get(DraftVariable.of(task));
        if (draft.state() == DraftState.HANDED_OVER) {
            throw new BadUserRequestException(
                    "Rules of pack '%s': nobody has decided about them. Release them or send them back in the workspace, at /workspace/rules/drafts/%s."
                            .formatted(draft.pack(), draft.id()));
        }
    }
}
