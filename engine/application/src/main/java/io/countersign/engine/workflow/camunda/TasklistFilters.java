package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Acting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The filters that everybody finds in Tasklist, least time left first. */
@Component
class TasklistFilters {

    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String ME = "${currentUser()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final Acting acting;

    TasklistFilters(FilterService filters, TaskService tasks, Acting acting) {
        this.filters = filters;
        this.tasks = tasks;
        this.acting = acting;
    }

    /** Adds those that are missing. */
    void create() {
        acting.runAsSystem("create Tasklist's filters", () -> {
            create("My group tasks", 10, tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS));
            create("My tasks", 20, tasks.createTaskQuery().taskAssigneeExpression(ME));
            create(
                    "All that waits for my groups",
                    30,
                    tasks.createTaskQuery()
                            .taskCandidateGroupInExpression(MY_GROUPS)
                            .includeAssignedTasks());
        });
    }

    private void create(String name, int priority, TaskQuery query) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc().orderByTaskCreateTime().asc());
        filter.setProperties(properties(priority));
        filters.saveFilter(filter);
    }

    private static Map<String, Object> properties(int priority) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("priority", priority);
        properties.put("color", "#1f3a8a");
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put("variables", List.of());
        return properties;
    }
}
