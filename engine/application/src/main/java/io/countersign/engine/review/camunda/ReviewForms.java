package io.countersign.engine.review.camunda;

import io.countersign.process.ContentReview.UserTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts our handling behind the forms of the review's user tasks. */
@Component
class ReviewForms extends AbstractBpmnParseListener {

    private final DecisionForm decisions;
    private final SlotForm slots;
    private final DecidedFirst decidedFirst;

    ReviewForms(DecisionForm decisions, SlotForm slots, DecidedFirst decidedFirst) {
        this.decisions = decisions;
        this.slots = slots;
        this.decidedFirst = decidedFirst;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (!(activity.getProcessDefinition() instanceof ProcessDefinitionEntity process)
                || !ReviewTask.isReview(process.getKey())) {
            return;
        }
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (ReviewTask.KEYS.contains(task.getKey())) {
            handle(task, decisions);
        } else if (UserTask.CHOOSE_SLOT.equals(task.getKey())) {
            handle(task, slots);
        }
    }

    private void handle(TaskDefinition task, TaskAnswers answers) {
        task.setTaskFormHandler(new AnsweredForm(task.getTaskFormHandler(), answers));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, decidedFirst);
    }
}
