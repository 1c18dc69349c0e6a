package io.countersign.engine.compliance.rule.release.camunda;

import io.countersign.engine.compliance.RuleDraftChanged;
import io.countersign.engine.compliance.RuleDraftChanged.Step;
import io.countersign.engine.compliance.RulesReleased;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.process.RuleRelease;
import io.countersign.process.RuleRelease.UserTask;
import io.countersign.process.RuleRelease.Variable;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for a second person when rules are handed over, and asks no more once one has decided; in the same transaction. */
@Component
class RuleReleaseProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CurrentPerson current;
    private final Acting acting;

    RuleReleaseProcess(RuntimeService runtime, TaskService tasks, CurrentPerson current, Acting acting) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.current = current;
        this.acting = acting;
    }

    @EventListener
    void on(RuleDraftChanged event) {
        if (event.step() == Step.HANDED_OVER) {
            ask(event.draft().toString());
        } else if (event.step() == Step.RETURNED) {
            decided(event.draft());
        }
    }

    @EventListener
    void on(RulesReleased event) {
        decided(event.draft());
    }

    private void ask(String draft) {
        acting.runAsSystem(
                "ask a second person about rules " + draft,
                () -> runtime.startProcessInstanceByKey(RuleRelease.KEY, draft, Map.of(Variable.RULE_DRAFT_ID, draft)));
    }

    /** Whoever had taken the task, it is the one who decided that did it. */
    private void decided(UUID draft) {
        Person person = current.get();
        acting.runAsSystem("end the question about rules " + draft, () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(draft.toString())
                .taskDefinitionKey(UserTask.DECIDE_ON_RULES)
                .list()
                .forEach(task -> complete(task, person)));
    }

    private void complete(Task task, Person person) {
        tasks.setAssignee(task.getId(), person.id().value());
        tasks.complete(task.getId());
    }
}
