package io.countersign.engine.workflow.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Role;
import io.countersign.engine.workflow.camunda.ReadableTasks;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What somebody may not see is not there. Camunda itself answers "forbidden" for tasks of others and "not found" for those
 * that nobody has, shows the comments of every task to everybody, and the log of every task to whoever may see its model.
 * Platform administrators see all of it, also of tasks that are done.
 */
final class TasksInSight extends OncePerRequestFilter {

    private static final String ENGINE = "/camunda/api/engine/engine/[^/]+/";
    private static final Pattern TASK = Pattern.compile(ENGINE + "task/([^/]+)(?:/.*)?");
    private static final Pattern LOG = Pattern.compile(ENGINE + "history/user-operation(/count)?");

    private final ReadableTasks tasks;
    private final CurrentPerson current;

    TasksInSight(ReadableTasks tasks, CurrentPerson current) {
        this.tasks = tasks;
        this.current = current;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return current.find().filter(person -> !person.has(Role.PLATFORM_ADMIN)).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var log = LOG.matcher(request.getRequestURI());
        var task = TASK.matcher(request.getRequestURI());
        if (log.matches()) {
            log(request, response, chain, log.group(1) != null);
        } else if (task.matches() && !task.group(1).equals("count") && !tasks.has(task.group(1))) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            write(response, "{\"type\":\"InvalidRequestException\",\"message\":\"No such task.\",\"code\":null}");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Only of one task, and only of one in sight: of all others there is no entry. */
    private void log(HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean count)
            throws ServletException, IOException {
        var asked = request.getParameterValues("taskId");
        if (asked != null && asked.length == 1 && tasks.has(asked[0])) {
            chain.doFilter(request, response);
            return;
        }
        write(response, count ? "{\"count\":0}" : "[]");
    }

    private static void write(HttpServletResponse response, String json) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json);
    }
}
