package io.countersign.engine.review.camunda;

import static io.countersign.process.LiveContent.UserTask.MEND_LIVE_CONTENT;

import io.countersign.process.ContentReview.UserTask;
import io.countersign.process.LiveContent;
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
    private final LiveContentForm live;
    private final DecidedFirst decidedFirst;

    ReviewForms(DecisionForm decisions, SlotForm slots, LiveContentForm live, DecidedFirst decidedFirst) {
        this.decisions = decisions;
        this.slots = slots;
        this.live = live;
        this.decidedFirst = decidedFirst;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (!(activity.getProcessDefinition() instanceof ProcessDefinitionEntity process)) {
            return;
        }
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        if (process.getKey().equals(LiveContent.KEY) && task.getKey().equals(MEND_LIVE_CONTENT)) {
            task.setTaskFormHandler(new AnsweredForm(task.getTaskFormHandler(), live));
        } else if (ReviewTask.isReview(process.getKey())) {
            review(task);
        }
    }

    private void review(TaskDefinition task) {
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
