package io.countersign.engine.publication.camunda;

import io.countersign.process.ContentReview.UserTask;
import io.countersign.process.TakeDownByHand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** Puts {@link FormAnswers} on the user tasks of the models that repair a publication, {@link DeletionAnswers} on that of take-downs. */
@Component
class RepairTasks extends AbstractProcessEnginePlugin {

    private static final Set<String> KEYS =
            Set.of(UserTask.REPAIR_PUBLICATION, UserTask.RECONNECT_ACCOUNT, UserTask.CHECK_OUTCOME);

    private final FormAnswers answers;
    private final DeletionAnswers deletions;
    private final RepairTexts texts;
    private final DeletionTexts deletionTexts;

    RepairTasks(FormAnswers answers, RepairTexts texts, DeletionAnswers deletions, DeletionTexts deletionTexts) {
        this.deletionTexts = deletionTexts;
        this.answers = answers;
        this.deletions = deletions;
        this.texts = texts;
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
                if (KEYS.contains(activity.getId())) {
                    handle(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
                } else if (TakeDownByHand.UserTask.DELETE_POST.equals(activity.getId())) {
                    handleDeletion(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
                }
            }
        });
    }

    private void handleDeletion(TaskDefinition task) {
        task.setTaskFormHandler(new RepairForm(
                task.getTaskFormHandler(), each -> deletionTexts.of(FormAnswers.id(each)), deletions::answer));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, deletions);
    }

    private void handle(TaskDefinition task) {
        task.setTaskFormHandler(
                new RepairForm(task.getTaskFormHandler(), each -> texts.of(FormAnswers.id(each)), answers::answer));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, answers);
    }
}
